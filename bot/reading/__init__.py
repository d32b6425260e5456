"""From a picture or a PDF to a read document."""
