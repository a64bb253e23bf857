"""Lightning around ``fluxem``: steps, logging, optimisers, callbacks and loggers; no modelling in here."""
