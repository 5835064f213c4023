@echo off
rem Starts Jamkoll. JAVA_HOME says which Java to use, JAMKOLL_OPTS gives it further options.
setlocal
chcp 65001 >nul
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo jamkoll: Java saknas. Installera Java 17 eller senare, eller ange var den finns i JAVA_HOME. 1>&2
  exit /b 2
)
set "CLASSES=%~dp0..\bundle\*;%~dp0..\lib\*"
set "LIMITS=-XX:TieredStopAtLevel=1 -Xmx512m"
if "%~1"=="serve" (
  set "CLASSES=%~dp0..\bundle\*;%~dp0..\lib\*;%~dp0felix.jar"
  set "LIMITS=-Xmx768m"
)
"%JAVA%" -XX:+UseSerialGC %LIMITS% -Djamkoll.home="%~dp0.." -Djamkoll.worker.classpath="%~dp0..\bundle\*;%~dp0..\lib\*" -Xlog:disable -Dfile.encoding=UTF-8 -Djava.awt.headless=true %JAMKOLL_OPTS% -cp "%CLASSES%" se.jamkoll.shell.Jamkoll %*
exit /b %ERRORLEVEL%
