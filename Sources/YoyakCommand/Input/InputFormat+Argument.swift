import ArgumentParser
import InputFormats

extension InputFormat: ArgumentChoice {}
