@rem SPDX-License-Identifier: EPL-2.0
@rem say.cmd JAPANESE ENGLISH: prints the text in the user's language to the error output. The file is UTF-8.
@echo off
setlocal
for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul ^| findstr LocaleName') do set "locale=%%l"
if defined MINATO_LANG set "locale=%MINATO_LANG%"
if /i "%locale:~0,2%"=="ja" (
  chcp 65001 >nul
  >&2 echo minato: %~1
) else (
  >&2 echo minato: %~2
)
