"""Lightning data modules: loaders only. What a batch holds is decided in ``fluxem``."""
