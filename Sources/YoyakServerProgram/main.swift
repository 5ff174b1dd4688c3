#if Server
  import YoyakServer

  await ServerCommand.runProgram()
#else
  import Glibc

  // The package is complete without Hummingbird, which only this program needs.
  fputs("yoyak-server is built with '--traits Server'.\n", stderr)
  exit(2)
#endif
