"""Keeping, renaming and removing the views of lists."""

import dataclasses

from sqlalchemy import select

from lmhtx_desktop.areas.organisations.records import SavedView
from lmhtx_desktop.kernel.changes import Area, Done
from lmhtx_desktop.kernel.errors import RuleBroken
from lmhtx_desktop.kernel.language import tr
from lmhtx_desktop.kernel.text import fold, tidy
from lmhtx_desktop.kernel.views import KeepView, RemoveView, RenameView
from lmhtx_desktop.store.work import Work

_LONGEST = 120
_NO_AREA: frozenset[Area] = frozenset()


def keep_view(work: Work, order: KeepView) -> Done:
    """Keep a view of a list.

    Raises:
        RuleBroken: field ``title``: none, too long, or taken by another view that shall not be replaced.
    """
    title = _checked_title(order.title)
    present = _titled(work, order.list_name, title)
    if present is not None and not order.replace:
        raise RuleBroken("title", tr("Đã có chế độ xem “{title}”; hãy đặt tên khác.").format(title=present.title))
    if present is None:
        present = work.add(SavedView(list_name=order.list_name, title=title, owner=work.user, content=order.content))
    else:
        present.content = order.content
    return dataclasses.replace(work.note("keep_view", tr("Lưu chế độ xem “{title}”").format(title=title), _NO_AREA), id=present.id)


def rename_view(work: Work, order: RenameView) -> Done:
    """Give a view another title.

    Raises:
        RuleBroken: field ``title``: none, too long, or taken by another view of the list.
    """
    view, title = work.get(SavedView, order.id), _checked_title(order.title)
    other = _titled(work, view.list_name, title)
    if other is not None and other.id != view.id:
        raise RuleBroken("title", tr("Đã có chế độ xem “{title}”; hãy đặt tên khác.").format(title=other.title))
    sentence = tr("Đổi tên chế độ xem “{old}” thành “{new}”").format(old=view.title, new=title)
    view.title = title
    return dataclasses.replace(work.note("rename_view", sentence, _NO_AREA), id=view.id)


def remove_view(work: Work, order: RemoveView) -> Done:
    """Remove a view; what it showed stays as it is."""
    view = work.get(SavedView, order.id)
    work.session.delete(view)
    return work.note("remove_view", tr("Xóa chế độ xem “{title}”").format(title=view.title), _NO_AREA)


def _checked_title(title: str) -> str:
    tidied = tidy(title)
    if not tidied:
        raise RuleBroken("title", tr("Hãy đặt tên cho chế độ xem."))
    if len(tidied) > _LONGEST:
        raise RuleBroken("title", tr("Tên dài quá {longest} ký tự.").format(longest=_LONGEST))
    return tidied


def _titled(work: Work, list_name: str, title: str) -> SavedView | None:
    views = work.session.scalars(select(SavedView).where(SavedView.list_name == list_name))
    return next((view for view in views if fold(view.title) == fold(title)), None)
