extension Schema {
  // What was said when asked for consent, since when, and where the files lie that were written, one a line. Four columns, so that no
  // row can be taken for one of another table where a file is damaged: `Rescue` leaves it, and so the question is asked anew.
  static let consent = """
    CREATE TABLE consent (
      assessment INTEGER NOT NULL PRIMARY KEY REFERENCES assessment (number) ON DELETE CASCADE,
      answer TEXT NOT NULL CONSTRAINT consent_answer CHECK (answer IN ('yes', 'no')),
      since TEXT NOT NULL CONSTRAINT consent_day CHECK (length(since) = 10 AND date(since, '+0 days') IS since),
      file TEXT CONSTRAINT consent_file CHECK (length(file) BETWEEN 1 AND 4096)
    ) STRICT;
    """

  // Who handed answers over before the question was stored has agreed.
  static let consentOfContributions = """
    INSERT INTO consent (assessment, answer, since) SELECT assessment, 'yes', since FROM contribution
    """
}
