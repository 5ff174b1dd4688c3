import ArgumentParser
import InputFormats

extension InputFormat: ExpressibleByArgument {}
