@rem SPDX-License-Identifier: EPL-2.0
@rem Finds a JDK 21 or newer and sets minato_java and minato_java_home; called by the launchers.
@echo off
set "minato_java="
set "minato_java_home="
set "minato_java_best=20"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined minato_java_home goto found
for /f "delims=" %%j in ('where java 2^>nul') do call :parent "%%~dpj.."
for %%r in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  if exist "%%~r" for /d %%d in ("%%~r\*") do call :consider "%%~d"
)
if not defined minato_java_home goto missing
:found
set "minato_java=%minato_java_home%\bin\java.exe"
exit /b 0
:missing
call "%~dp0say.cmd" "JDK 21 以上が見つかりません。JDK（25 を推奨）を入れるか、JAVA_HOME に JDK のフォルダーを指定してください。" "No JDK 21 or newer was found. Install a JDK (25 is recommended), or set JAVA_HOME to the folder of one."
exit /b 2

:parent
for %%p in (%1) do call :consider "%%~fp"
exit /b 0

:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "minato_version="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "minato_version=%%~v"
for /f "tokens=1 delims=.+-_" %%v in ("%minato_version%") do set "minato_version=%%v"
if not defined minato_version exit /b 0
if %minato_version% gtr %minato_java_best% (
  set "minato_java_best=%minato_version%"
  set "minato_java_home=%~1"
)
exit /b 0
