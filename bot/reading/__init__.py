"""From a picture or a PDF to a read document."""

import os

# The engine of the models reports its use to its maker, and keeps a number for this machine on disk, unless this stands
# before it is loaded. Nothing about a reading leaves the machine.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
