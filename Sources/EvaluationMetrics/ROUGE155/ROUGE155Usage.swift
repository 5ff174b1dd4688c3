/// The help screens of the drop-in for ROUGE-1.5.5.
enum ROUGE155Usage {
  /// What `-h` shows.
  static let brief = """
    usage: rouge155 [OPTIONS] CONFIGURATION [SYSTEM]
      -a                 evaluate every system
      -c PERCENT         confidence of the intervals
      -d                 print the scores of every evaluation
      -e FOLDER          where the data files are
      -h, -H             help, detailed help
      -b BYTES, -l WORDS limit on each summary
      -m                 stem all summaries
      -M                 stem models only
      -n N               ROUGE-1 to ROUGE-N
      -s                 leave stop words out
      -r N               number of resamples
      -2 GAP             ROUGE-S; negative for any gap
      -u                 ROUGE-SU instead of ROUGE-S
      -U                 ROUGE-S and ROUGE-SU
      -w WEIGHT          ROUGE-W
      -v                 trace
      -x                 no ROUGE-L
      -f A|B             average over models, or best model
      -p ALPHA           weight of precision in F, from 0 to 1
      -t 0|1|2           count by evaluation, by token, or print raw counts
      -z SEE|SPL|ISI     CONFIGURATION is a list of files in this format

    """

  /// What `-H` shows.
  static let detailed =
    brief + """

      CONFIGURATION is an XML file (ROUGE-EVAL) that lists, for each evaluation, the summaries of
      the systems (peers) and the references (models) with their folders and format: SEE (HTML with
      numbered sentences), SPL (a sentence a line) or ISI (S elements). With -z it is a plain list: a
      system's summary and its references on every line; lines that begin with # are comments.
      SYSTEM is the ID of one system; with -z it only names the result (X if missing).

      Without options: ROUGE-L, 95 % intervals from 1000 resamples, no stemming, stop words counted,
      all of each summary, average over models, alpha 0.5, mean over evaluations.

      -m and -M use the lists of irregular forms adj.exc, adv.exc, noun.exc and verb.exc of WordNet,
      read from the data folder or its subfolder WordNet-2.0-Exceptions, before Porter's stemmer;
      -s uses smart_common_words.txt there. The data folder is that of -e, else the environment's
      ROUGE_EVAL_HOME or RED_EVAL_HOME, else the current folder. Neither list is part of this program.

      Basic Elements (-3) are not supported.

      """
}
