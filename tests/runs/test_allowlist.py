"""No configuration can name anything to call but this project's parts and a few library classes."""

from __future__ import annotations

import sys
from fractions import Fraction
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from fluxem.core.errors import ConfigError
from fluxem.runs.allowlist import LIBRARY_TARGETS, check_targets, find_refused, locate_target
from fluxem.runs.instantiate import instantiate

HOSTILE = [
    # run code or commands
    "os.system", "os.popen", "os.execv", "os.spawnl", "os.remove", "os.kill", "posix.system", "pty.spawn",
    "subprocess.run", "subprocess.Popen", "subprocess.call", "subprocess.check_output", "subprocess.getoutput",
    "builtins.eval", "builtins.exec", "builtins.compile", "builtins.__import__", "builtins.open", "builtins.getattr",
    "builtins.print", "__builtin__.eval", "eval", "exec", "print", "code.interact", "code.InteractiveConsole",
    "runpy.run_path", "runpy.run_module", "importlib.import_module", "importlib.reload", "imp.load_source",
    "timeit.timeit", "pdb.run", "cProfile.run", "profile.run", "trace.Trace", "bdb.Bdb", "doctest.debug_src",
    "operator.methodcaller", "operator.attrgetter", "functools.partial", "functools.reduce", "types.FunctionType",
    "ctypes.CDLL", "ctypes.cdll.LoadLibrary", "cffi.FFI", "multiprocessing.Process", "threading.Thread",
    "concurrent.futures.ProcessPoolExecutor", "asyncio.create_subprocess_shell", "atexit.register", "signal.signal",
    "webbrowser.open", "antigravity.geohash", "shutil.rmtree", "shutil.move", "pathlib.Path.unlink",
    "tempfile.mktemp", "socket.socket", "urllib.request.urlopen", "urllib.request.urlretrieve",
    "http.server.HTTPServer", "ftplib.FTP",
    # read pickles and other executable data
    "pickle.loads", "pickle.load", "_pickle.loads", "dill.loads", "cloudpickle.loads", "joblib.load", "shelve.open",
    "marshal.loads", "numpy.load", "numpy.loadtxt", "pandas.read_pickle", "yaml.load", "yaml.unsafe_load",
    "torch.load", "torch.jit.load", "torch.hub.load", "torch.hub.load_state_dict_from_url",
    "torch.package.PackageImporter", "torch.utils.cpp_extension.load_inline", "torch.utils.cpp_extension.load",
    "torch.classes.load_library", "torch.ops.load_library", "torch.compile", "torch.export.load",
    "torch.storage._load_from_bytes", "torch.serialization.load", "torch.multiprocessing.spawn",
    "torch.distributed.launch", "transformers.AutoModel.from_pretrained", "transformers.pipeline",
    "transformers.dynamic_module_utils.get_class_from_dynamic_module", "sympy.sympify",
    "sympy.parsing.sympy_parser.parse_expr", "sympy.lambdify", "numexpr.evaluate", "pandas.eval",
    "lightning.pytorch.cli.LightningCLI", "lightning.pytorch.core.saving.load_hparams_from_yaml",
    "lightning.fabric.utilities.cloud_io._load", "wandb.init", "wandb.restore",
    # Hydra's own doors
    "hydra.utils.instantiate", "hydra.utils.call", "hydra.utils.get_method", "hydra.utils.get_class",
    "hydra.utils.get_object", "hydra.utils.get_static_method", "hydra._internal.utils._locate",
    "omegaconf.OmegaConf.load", "omegaconf.OmegaConf.register_new_resolver",
    "hydra._internal.instantiate._instantiate2.instantiate",
    # through our own modules to what they import
    "fluxem.runs.record.os.system", "fluxem.runs.record.subprocess.run", "fluxem.runs.os.system",
    "fluxem.data.cache.os.remove", "fluxem.models.backbone.torch.load", "fluxem.models.hybrid.torch.hub.load",
    "fluxem.core.number.math.sqrt", "lightning_modules.checkpoint.torch.load",
    "lightning_modules.checkpoint.TorchCheckpointIO", "fluxem.data.cache.Path",
    "datamodules.hybrid.multiprocessing.Process", "datamodules.hybrid.DataLoader",
    "lightning_modules.callbacks.shlex.join", "lightning_modules.callbacks.sys.exit",
    "fluxem.training.losses.torch.nn.functional.relu", "fluxem.data.cache.cache", "fluxem.models.assembly.dataclass",
    "fluxem.training.adapters.Any", "lightning_modules.hybrid.LightningModule",
    # our own, but not parts of a run
    "fluxem.runs.load_run", "fluxem.runs.reopen.load_run", "fluxem.runs.atomic.write_atomically",
    "fluxem.serving.cli.main", "fluxem.tools.call_tool", "fluxem.evaluation.evaluate_run",
    "fluxem.runs.instantiate.instantiate", "train.train",
    # private and dunder names, and what hangs on allowed ones
    "fluxem.models.backbone._private", "fluxem.models.__class__", "fluxem.models.hybrid.HybridLM.__init__",
    "fluxem.models.hybrid.HybridLM.__subclasses__", "fluxem.training.losses.MultiLoss.__call__.__globals__",
    "fluxem.data.cache.__builtins__", "lightning_modules.hybrid.HybridModule.load_from_checkpoint",
    "fluxem.models.hybrid", "torch.optim.AdamW.__init__", "torch.optim.AdamW.load_state_dict",
    "lightning.pytorch.Trainer.fit",
    # shapes of a name
    "", ".", "..", "fluxem", "fluxem.", ".fluxem.models", "fluxem..models.hybrid.HybridLM",
    " fluxem.models.hybrid.HybridLM", "fluxem.models.hybrid.HybridLM ", "fluxem.models.hybrid.HybridLM\n",
    "fluxem_evil.models.X", "fluxemmodels.x", "fluxem/models", "fluxem.models.hybrid:HybridLM", "datamodules",
    "lightning_modules_evil.x", "../fluxem.models.x", "fluxem.models.does_not_exist.X",
    "fluxem.models.hybrid.DoesNotExist",
    # look-alike letters: Cyrillic e, o, full-width, combining
    "fluх\u0435m.models.hybrid.HybridLM", "flux\u0435m.models.hybrid.HybridLM", "t\u043erch.optim.AdamW",
    "\uff46luxem.models.hybrid.HybridLM", "torch.optim.\u0410damW", "fluxem\u2024models.hybrid.HybridLM",
    "torch\u200b.optim.AdamW",
]  # fmt: skip

ODD_TARGETS = [None, 3, 1.5, True, ["os", "system"], {"a": 1}, {"_target_": "os.system"}, b"os.system", object(), len]


def nested(target: object) -> dict:
    return {"model": {"parts": [{"deep": {"_target_": target, "_partial_": True}}]}}


def test_there_are_many():
    assert len(set(HOSTILE)) >= 150


@pytest.mark.parametrize("target", HOSTILE, ids=repr)
def test_hostile_targets_are_refused_by_name_and_key(target):
    with pytest.raises(ConfigError) as caught:
        check_targets(nested(target))
    assert "model.parts[0].deep" in str(caught.value)
    assert repr(target) in str(caught.value)
    with pytest.raises(ConfigError):
        instantiate({"_target_": target})


@pytest.mark.parametrize(
    "target", ODD_TARGETS, ids=lambda t: f"{type(t).__name__}-{t!r}" if type(t) is not object else "object"
)
def test_targets_that_are_no_names_are_refused(target):
    with pytest.raises(ConfigError, match=r"model\.parts\[0\]\.deep"):
        check_targets(nested(target))


@pytest.mark.parametrize("target", HOSTILE, ids=repr)
def test_refusing_imports_nothing_outside(target):
    before = set(sys.modules)
    with pytest.raises(ConfigError):
        locate_target(target)
    ours = ("fluxem", "lightning_modules", "datamodules")
    roots = {m.partition(".")[0] for m in set(sys.modules) - before}
    wanted = target.strip().partition(".")[0]
    assert wanted in ours or wanted not in roots


@pytest.mark.parametrize("target", sorted(LIBRARY_TARGETS))
def test_named_library_classes_exist(target):
    assert isinstance(locate_target(target), type)


@pytest.mark.parametrize(
    "target",
    [
        "fluxem.models.assembly.Arm",
        "fluxem.training.schedules.build_cosine",
        "fluxem.models.answering.ActionAnswering",
        "lightning_modules.checkpoint.ExactCheckpoint",
        "datamodules.hybrid.HybridDataModule",
    ],
)
def test_parts_of_a_run_are_allowed(target):
    assert callable(locate_target(target))
    check_targets(nested(target))


@pytest.mark.parametrize(
    "value",
    ["${oc.env:HOME}", "${oc.decode:x}", "${hydra:runtime.cwd}", "a${b}c", "${now:%Y}", "\\${x}"],
)
def test_interpolations_do_not_survive(value):
    with pytest.raises(ConfigError, match=r"a: .*interpolation"):
        check_targets({"a": value})
    with pytest.raises(ConfigError):
        check_targets({"_target_": value})


@pytest.mark.parametrize(
    "value",
    [b"\x80\x04pickle", object(), {1, 2}, len, Fraction(1, 2), Path("x"), 1j, {1: 2}],
    ids=lambda value: type(value).__name__,  # an object's repr holds its address, which differs between workers
)
def test_only_plain_values(value):
    assert find_refused({"a": [{"b": value}]})


@pytest.mark.parametrize(
    ("key", "value"), [("_partial_", "yes"), ("_recursive_", 1), ("_convert_", True), ("_args_", 5), ("_args_", {})]
)
def test_special_keys_have_their_types(key, value):
    with pytest.raises(ConfigError, match=key):
        check_targets({"_target_": "fluxem.training.schedules.build_cosine", key: value})


def test_everything_is_reported_at_once():
    with pytest.raises(ConfigError) as caught:
        check_targets({"a": {"_target_": "os.system"}, "b": ["${x}", {"_target_": "torch.load"}], "c": b"x"})
    for part in ("a: target 'os.system'", "b[0]: '${x}'", "b[1]: target 'torch.load'", "c: found bytes"):
        assert part in str(caught.value)


@given(st.text(max_size=40))
def test_arbitrary_text_is_refused(text):
    assert text not in LIBRARY_TARGETS
    with pytest.raises(ConfigError):
        locate_target(text)


yaml_tricks = [
    "!!python/object/apply:os.system ['true']",
    "!!python/name:os.system",
    "!!python/module:os",
    "!!python/object/new:subprocess.Popen [['true']]",
    "!!binary gASVIAAAAAAAAACMBXBvc2l4",
    "!!set {a, b}",
    "2020-01-01",
]


@pytest.mark.parametrize("trick", yaml_tricks)
def test_yaml_tricks_in_a_run_folder(tmp_path, trick):
    from fluxem.runs.record import read_config

    (tmp_path / "config.yaml").write_text(f"model: {trick}\n")

    def open_it() -> None:
        check_targets(read_config(tmp_path))

    with pytest.raises(ConfigError):
        open_it()


@pytest.mark.parametrize("target", HOSTILE[::4] + HOSTILE[-7:], ids=repr)
def test_the_other_door_a_config_read_back(tmp_path, target):
    from fluxem.runs import load_run
    from fluxem.runs.configure import resume_config

    (tmp_path / "config.yaml").write_text(yaml.safe_dump({"run_dir": str(tmp_path), "trainer": {"_target_": target}}))
    (tmp_path / "model.safetensors").write_bytes(b"")
    (tmp_path / "run.json").write_text("{}")
    with pytest.raises(ConfigError, match="trainer"):
        load_run(tmp_path)
    with pytest.raises(ConfigError, match="trainer"):
        resume_config(tmp_path, [])
