"""What neighbours may use of training: the classes an organisation sent people to."""

from lmhtx_desktop.areas.training.queries.learners import ClassLearned, classes_of_organisation

__all__ = ["ClassLearned", "classes_of_organisation"]
