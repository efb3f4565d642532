"""What `lmhtx check` verifies of training, and the duties of the coming days."""

from datetime import date

from sqlalchemy import func, or_, select

from lmhtx_desktop.areas.training.queries.classes import classes_between
from lmhtx_desktop.areas.training.records import AttendanceMark, Certificate, ClassSession, Enrolment, Learner, TrainingClass
from lmhtx_desktop.areas.training.rules.certificates import missing_numbers
from lmhtx_desktop.kernel.changes import Area
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.manifest import Deadline, Finding
from lmhtx_desktop.store.datafile import Reading


def certificate_numbers_have_no_gaps(reading: Reading) -> list[Finding]:
    """Numbers of each year run from 1 without a gap."""
    years: dict[int, list[int]] = {}
    for year, number in reading.connection.execute(select(Certificate.year, Certificate.number)):
        years.setdefault(year, []).append(number)
    sentence = tr("Sổ chứng nhận năm {year} thiếu số {numbers}.")
    return [
        Finding("certificate_numbers_have_no_gaps", sentence.format(year=year, numbers=", ".join(map(str, gaps[:10]))))
        for year, numbers in sorted(years.items())
        if (gaps := missing_numbers(numbers))
    ]


def nobody_holds_two_certificates_of_a_class(reading: Reading) -> list[Finding]:
    """A learner holds at most one valid certificate of a class."""
    query = (
        select(Learner.full_name, TrainingClass.code)
        .select_from(Certificate)
        .join(Enrolment, Enrolment.id == Certificate.enrolment_id)
        .join(Learner, Learner.id == Enrolment.learner_id)
        .join(TrainingClass, TrainingClass.id == Enrolment.class_id)
        .where(Certificate.voided_on.is_(None))
        .group_by(Certificate.enrolment_id, Learner.full_name, TrainingClass.code)
        .having(func.count() > 1)
    )
    sentence = tr("{name} có hơn một chứng nhận còn giá trị của lớp {code}.")
    return [
        Finding("nobody_holds_two_certificates_of_a_class", sentence.format(name=name, code=code))
        for name, code in reading.connection.execute(query)
    ]


def sessions_lie_inside_their_class(reading: Reading) -> list[Finding]:
    """Each session's day lies between its class's first and last day."""
    query = (
        select(TrainingClass.code, ClassSession.day)
        .join(TrainingClass, TrainingClass.id == ClassSession.class_id)
        .where(or_(ClassSession.day < TrainingClass.starts_on, ClassSession.day > TrainingClass.ends_on))
    )
    sentence = tr("Lớp {code} có buổi học ngày {day} ngoài thời gian của lớp.")
    return [
        Finding("sessions_lie_inside_their_class", sentence.format(code=code, day=format_date(day)))
        for code, day in reading.connection.execute(query)
    ]


def marks_stay_inside_their_class(reading: Reading) -> list[Finding]:
    """A mark joins a learner and a session of the same class."""
    query = (
        select(TrainingClass.code, Learner.full_name)
        .select_from(AttendanceMark)
        .join(Enrolment, Enrolment.id == AttendanceMark.enrolment_id)
        .join(ClassSession, ClassSession.id == AttendanceMark.session_id)
        .join(TrainingClass, TrainingClass.id == Enrolment.class_id)
        .join(Learner, Learner.id == Enrolment.learner_id)
        .where(ClassSession.class_id != Enrolment.class_id)
    )
    sentence = tr("Điểm danh của {name} (lớp {code}) trỏ sang buổi học của lớp khác.")
    return [
        Finding("marks_stay_inside_their_class", sentence.format(name=name, code=code)) for code, name in reading.connection.execute(query)
    ]


def nobody_stands_twice_in_the_register(reading: Reading) -> list[Finding]:
    """Name, birth year and organisation together mean one person, and one record."""
    key = (Learner.name_key, Learner.birth_year, Learner.organisation_id)
    query = select(func.min(Learner.full_name), Learner.birth_year).where(
        Learner.birth_year.is_not(None), Learner.organisation_id.is_not(None)
    )
    sentence = tr("{name}, sinh năm {year}, đứng hai lần trong sổ học viên của cùng một tổ chức; hãy gộp làm một.")
    return [
        Finding("nobody_stands_twice_in_the_register", sentence.format(name=name, year=year))
        for name, year in reading.connection.execute(query.group_by(*key).having(func.count() > 1))
    ]


CHECKS = (
    certificate_numbers_have_no_gaps,
    nobody_holds_two_certificates_of_a_class,
    sessions_lie_inside_their_class,
    marks_stay_inside_their_class,
    nobody_stands_twice_in_the_register,
)


def deadlines(reading: Reading, first: date, last: date) -> list[Deadline]:
    """List the classes that start from `first` to `last`, and those that end there and are still to be closed."""
    found = []
    for row in classes_between(reading, first, last):
        if first <= row.starts_on <= last:
            found.append(
                Deadline(row.starts_on, tr("Khai giảng lớp {code}: {name}").format(code=row.code, name=row.name), Area.TRAINING, row.id)
            )
        elif row.state != "CLOSED":
            found.append(
                Deadline(row.ends_on, tr("Bế giảng lớp {code}: {name}").format(code=row.code, name=row.name), Area.TRAINING, row.id)
            )
    return found
