import YoyakCommand

YoyakCommand.runProgram()
