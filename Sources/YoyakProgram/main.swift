import YoyakCommand

await YoyakCommand.runProgram()
