"""Papers in Word: what an area can print, which fields its templates may use, and filling a template.

A template is a .docx file that the office may replace by its own. In it stand fields ``{{ ten_to_chuc }}``, lists
``{%tr for dong in cac_to_chuc %} … {%tr endfor %}`` and conditions ``{% if so_quyet_dinh %} … {% endif %}``; nothing else is
carried out: before a template is filled, every expression in it is read, and one that is not a field of its kind, a loop over one
of its lists or a condition is refused with a sentence that names it and the place.
"""

from lmhtx_desktop.kernel.documents.filling import fill, template_faults
from lmhtx_desktop.kernel.documents.kinds import DOTS, DocumentField, DocumentKind, Filling, Value

__all__ = ["DOTS", "DocumentField", "DocumentKind", "Filling", "Value", "fill", "template_faults"]
