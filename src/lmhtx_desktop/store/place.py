"""Where a data file may live: not on a network share, not in a folder that a cloud service copies.

SQLite's locks do not hold on network shares, and a synced folder is copied while half written; both
have cost other programs' users their data. There the file is opened for reading only, with the reason.
"""

import os
import stat
from pathlib import Path

import psutil

from lmhtx_desktop.kernel.language import tr

_NETWORK_TYPES = {
    "cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs4", "afs", "ncpfs", "9p", "fuse.sshfs", "fuse.rclone",
    "fuse.gvfsd-fuse", "davfs", "fuse.davfs", "webdav", "vboxsf", "prl_fs",
}  # fmt: skip
_CLOUD_FOLDERS = (
    "onedrive", "google drive", "googledrive", "my drive", "drive của tôi", "dropbox", "icloud", "icloud drive",
    "icloudrive", "box sync", "mega", "megasync", "zalo received files",
)  # fmt: skip


def reason_not_to_write(path: Path) -> str:
    """Return why nothing may be written at `path`, as a sentence; "" where it is safe."""
    folder = path.absolute().parent
    if _on_network(folder):
        return tr("Tệp nằm trên ổ mạng dùng chung, nơi dữ liệu có thể hỏng khi hai máy cùng ghi. Hãy chép tệp về ổ đĩa của máy này.")
    cloud = _cloud_service(folder)
    if cloud:
        return tr("Tệp nằm trong thư mục đồng bộ “{folder}”, nơi tệp bị chép khi đang ghi dở. Hãy chuyển tệp ra ngoài thư mục ấy.").format(
            folder=cloud
        )
    if os.path.exists(path) and (not path.stat().st_mode & stat.S_IWUSR or not os.access(path, os.W_OK)):
        return tr("Tệp được đánh dấu chỉ đọc. Hãy bỏ dấu chỉ đọc hoặc chép tệp sang nơi khác.")
    if not folder.is_dir():
        return tr("Không có thư mục “{folder}”.").format(folder=folder)
    if not os.access(folder, os.W_OK):
        return tr("Không có quyền ghi vào thư mục “{folder}”. Hãy chọn thư mục khác.").format(folder=folder)
    return ""


def _on_network(folder: Path) -> bool:
    if str(folder).startswith(("\\\\", "//")):
        return True
    resolved = folder.resolve()
    best: tuple[int, bool] = (0, False)
    for mount in psutil.disk_partitions(all=True):
        point = Path(mount.mountpoint)
        if resolved.is_relative_to(point):
            network = mount.fstype.lower() in _NETWORK_TYPES or "remote" in mount.opts.split(",")
            best = max(best, (len(point.parts), network))
    return best[1]


def _cloud_service(folder: Path) -> str:
    roots = [Path(value) for name, value in os.environ.items() if name.startswith("OneDrive") and value]
    for root in roots:
        if folder.is_relative_to(root):
            return root.name
    for part in folder.parts:
        name = part.lower()
        if any(name == cloud or name.startswith(f"{cloud} - ") for cloud in _CLOUD_FOLDERS):
            return part
    return ""
