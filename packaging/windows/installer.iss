; Installer for Windows (Inno Setup 6). One file, per user or for all, no network, nothing starts by itself.
; iscc /DVersion=0.2.0 packaging\windows\installer.iss
#ifndef Version
  #define Version "0.0.0"
#endif

[Setup]
AppId={{6C1D3B0E-7B2A-4C55-9E0B-4C4D48580001}
AppName=LMHTX - Liên minh Hợp tác xã
AppVersion={#Version}
AppPublisher=lmhtx_desktop
DefaultDirName={autopf}\lmhtx-desktop
DefaultGroupName=Liên minh Hợp tác xã
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=lmhtx-desktop-{#Version}-windows
SetupIconFile=app.ico
UninstallDisplayIcon={app}\lmhtx-desktop.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
; Data files live in the person's Documents folder and are never touched by install or uninstall.

[Tasks]
Name: desktopicon; Description: "Tạo biểu tượng trên màn hình"

[Files]
Source: "..\..\dist\lmhtx-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Liên minh Hợp tác xã"; Filename: "{app}\lmhtx-desktop.exe"
Name: "{autodesktop}\Liên minh Hợp tác xã"; Filename: "{app}\lmhtx-desktop.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.lmhtx"; ValueType: string; ValueData: "lmhtx.data"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\lmhtx.data"; ValueType: string; ValueData: "Dữ liệu Liên minh Hợp tác xã"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\lmhtx.data\DefaultIcon"; ValueType: string; ValueData: "{app}\lmhtx-desktop.exe,0"
Root: HKA; Subkey: "Software\Classes\lmhtx.data\shell\open\command"; ValueType: string; ValueData: """{app}\lmhtx-desktop.exe"" ""%1"""

[Run]
Filename: "{app}\lmhtx-desktop.exe"; Description: "Mở chương trình"; Flags: postinstall nowait skipifsilent
