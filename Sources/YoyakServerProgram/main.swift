#if Server
  import YoyakServer

  await ServerCommand.runProgram()
#else
  import Glibc

  // The package is complete without Hummingbird, which only this program needs.
  let message = "yoyak-server is built with '--traits Server'.\n"
  write(STDERR_FILENO, message, message.utf8.count)
  exit(2)
#endif
