"""What-if before signing: up to three sets of terms side by side, and what each comes to."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lmhtx_desktop.areas.fund.book.rates import limits_on
from lmhtx_desktop.areas.fund.rules.terms import LoanTerms, check_terms
from lmhtx_desktop.areas.fund.rules.variants import Outcome, outcome
from lmhtx_desktop.areas.fund.words.loan import PLAN_NAMES
from lmhtx_desktop.desk import theme
from lmhtx_desktop.desk.editors import ChoiceEdit, DecimalEdit, DongEdit, NumberEdit
from lmhtx_desktop.desk.shell import Shell
from lmhtx_desktop.kernel.dates import format_date
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import mark, tr
from lmhtx_desktop.kernel.money import format_dong

VARIANTS = 3
#: The plans that use a term; the others leave it out.
_USED = {
    "principal_every_months": {"equal_principal"}, "principal_grace_months": {"equal_principal", "annuity"},
    "interest_every_months": {"equal_principal", "bullet"},
}  # fmt: skip
Values = dict[str, Any]


class VariantsDialog(QDialog):
    """Compares terms; all start as `values` stand.

    Args:
        to_terms: makes terms of values, filling in what is not asked here. then: called with the values of the one chosen.
    """

    def __init__(
        self, shell: Shell, values: Mapping[str, Any], to_terms: Callable[[Values], LoanTerms], then: Callable[[Values], object],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.shell, self._base, self._to_terms, self._then = shell, dict(values), to_terms, then
        self.setWindowTitle(tr("So sánh phương án vay"))
        self.setModal(True)
        theme.style(self, "form")
        outer = QVBoxLayout(self)
        theme.space(outer, (24, 20, 24, 16), 10)
        title = QLabel(tr("So sánh phương án vay"))
        theme.style(title, "title")
        outer.addWidget(title)
        said = QLabel(tr("Ba phương án bắt đầu giống nhau; sửa chỗ muốn khác, số bên dưới đổi ngay."))
        theme.style(said, "muted")
        outer.addWidget(said)
        self._grid = QGridLayout()
        theme.space(self._grid, 0, 6)
        outer.addLayout(self._grid)
        outer.addStretch(1)
        self.editors: list[dict[str, Any]] = []
        self.results: list[dict[str, QLabel]] = []
        self.buttons: list[QPushButton] = []
        for place, (_, label, _) in enumerate(_ASKED, 1):
            self._label(tr(label), place)
        for place, (_, label) in enumerate(_TOLD, len(_ASKED) + 1):
            self._label(tr(label) if label else "", place)
        for variant in range(VARIANTS):
            self._add(variant)
        foot = QHBoxLayout()
        foot.addStretch(1)
        leave = QPushButton(tr("Quay lại"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        foot.addWidget(leave)
        outer.addLayout(foot)
        theme.size(self, min_width=900)
        self._reckon()

    def values(self, variant: int) -> Values:
        """Return the terms of a variant (from 0); what its plan does not use is empty."""
        typed = {key: editor.value() for key, editor in self.editors[variant].items()}
        for key, plans in _USED.items():
            if typed["plan"] not in plans:
                typed[key] = None
        return typed

    def choose(self, variant: int) -> None:
        """Take a variant and close."""
        chosen = self.values(variant)
        self.accept()
        self._then(chosen)

    def _label(self, text: str, row: int) -> None:
        name = QLabel(text)
        theme.style(name, "label")
        self._grid.addWidget(name, row, 0)

    def _add(self, variant: int) -> None:
        column = variant + 1
        title = tr("Phương án {number}").format(number=column)
        heading = QLabel(title)
        theme.style(heading, "heading")
        self._grid.addWidget(heading, 0, column)
        editors: dict[str, Any] = {}
        for row, (key, label, make) in enumerate(_ASKED, 1):
            editor = editors[key] = make()
            editor.setAccessibleName(f"{title}: {tr(label)}")
            usual = _USUAL.get(key)
            value = self._base.get(key)
            editor.set_value(usual if value in (None, "custom") else value)
            editor.edited.connect(self._reckon)
            self._grid.addWidget(editor, row, column)
        self.editors.append(editors)
        results: dict[str, QLabel] = {}
        for row, (key, _) in enumerate(_TOLD, len(_ASKED) + 1):
            results[key] = QLabel()
            results[key].setWordWrap(True)
            self._grid.addWidget(results[key], row, column)
        theme.size(results["problem"], height=48)
        self.results.append(results)
        button = QPushButton(tr("Chọn phương án {number}").format(number=column))
        button.setAutoDefault(False)
        button.clicked.connect(lambda checked=False: self.choose(variant))
        self.buttons.append(button)
        self._grid.addWidget(button, len(_ASKED) + len(_TOLD) + 1, column)
        self._grid.setColumnStretch(column, 1)

    def _reckon(self) -> None:
        found = [self._outcome(variant) for variant in range(VARIANTS)]
        known = [each.interest for each in found if isinstance(each, Outcome)]
        least = min(known) if len(set(known)) > 1 else None
        for variant, each in enumerate(found):
            for key, plans in _USED.items():
                self.editors[variant][key].setEnabled(self.editors[variant]["plan"].value() in plans)
            self.buttons[variant].setEnabled(isinstance(each, Outcome))
            results = self.results[variant]
            for label in results.values():
                label.setText("—")
                theme.style(label, "plain")
            if isinstance(each, str):
                results["problem"].setText(each)
                theme.style(results["problem"], "problem")
                continue
            results["problem"].setText("")
            for key, text in _told(each).items():
                results[key].setText(text)
            if each.interest == least:
                results["interest"].setText(tr("{interest} – thấp nhất").format(interest=results["interest"].text()))
                theme.style(results["interest"], "heading")

    def _outcome(self, variant: int) -> Outcome | str:
        """Return what a variant comes to, or why it cannot be; "" while something is missing."""
        typed = self.values(variant)
        wrong = [editor.problem() for key, editor in self.editors[variant].items() if typed["plan"] in _USED.get(key, (typed["plan"],))]
        if any(wrong):
            return str(next(filter(None, wrong)))
        if not typed["approved_amount"] or not typed["months"] or typed["annual_rate_percent"] is None:
            return ""
        try:
            terms = self._to_terms({**self._base, **typed})
            check_terms(terms, limits_on(self._base.get("signed_on") or self.shell.today).caps)
            return outcome(terms)
        except RuleBroken as broken:
            return broken.sentence


def _told(found: Outcome) -> dict[str, str]:
    def instalment(day: Any, amount: int) -> str:
        return tr("{day}: {amount} đ").format(day=format_date(day), amount=format_dong(amount))

    return {
        "count": str(found.count),
        "first": instalment(found.first.due_on, found.first.payment),
        "largest": instalment(found.largest.due_on, found.largest.payment),
        "last_on": format_date(found.last_on),
        "interest": tr("{amount} đ").format(amount=format_dong(found.interest)),
        "payment": tr("{amount} đ").format(amount=format_dong(found.payment)),
    }


def _plans() -> ChoiceEdit:
    return ChoiceEdit([(code, tr(name)) for code, name in PLAN_NAMES.items() if code != "custom"])


_USUAL = {"plan": "equal_principal", "principal_every_months": 1, "principal_grace_months": 0, "interest_every_months": 1}
_ASKED: tuple[tuple[str, str, Callable[[], Any]], ...] = (
    ("approved_amount", mark("Số tiền vay (đồng)"), DongEdit),
    ("months", mark("Thời hạn (tháng)"), lambda: NumberEdit(1, 600)),
    ("annual_rate_percent", mark("Lãi suất (%/năm)"), lambda: DecimalEdit(4)),
    ("plan", mark("Cách trả gốc"), _plans),
    ("principal_every_months", mark("Trả gốc mấy tháng một lần"), lambda: NumberEdit(1, 600)),
    ("principal_grace_months", mark("Ân hạn gốc (tháng)"), lambda: NumberEdit(0, 599)),
    ("interest_every_months", mark("Trả lãi mấy tháng một lần"), lambda: NumberEdit(1, 600)),
)
_TOLD = (
    ("problem", ""), ("count", mark("Số kỳ")), ("first", mark("Kỳ đầu")), ("largest", mark("Kỳ phải trả lớn nhất")),
    ("last_on", mark("Ngày trả hết nợ")), ("interest", mark("Tổng lãi")), ("payment", mark("Tổng phải trả")),
)  # fmt: skip
