import GRDB
import SQLiteFile

/// The tables of one workshop, as a row of named migrations: one that was ever released is never changed again.
///
/// There is no column for a time, an address or an agent of a person, and nothing is numbered in the order in which it
/// came. The one address is that of the page on this computer, the one time is when the workshop began.
enum Schema: FileSchema {
  /// Marks a SQLite file as ours: “rfgw” in ASCII.
  static let applicationID = 0x7266_6777

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 workshop") { db in
      try mark(db)
      for table in [workshop, room, participant, vote, picture, words, ending] { try db.execute(sql: table) }
    }
    migrator.registerMigration("2 page") { db in try db.execute(sql: page) }
    migrator.registerMigration("3 coming back to the kiosk") { db in try db.execute(sql: returnNumber) }
    migrator.registerMigration("4 nothing left of people") { db in try db.execute(sql: wiped) }
    migrator.registerMigration("5 half sheets") { db in try db.execute(sql: halfSheet) }
    migrator.registerMigration("6 the door, and coming back") { db in try db.execute(sql: door + host) }
    migrator.registerMigration("7 rounds that cannot be subtracted") { db in try db.execute(sql: rounds) }
    migrator.registerMigration("8 files and codes that count once") { db in try db.execute(sql: handedIn) }
    migrator.registerMigration("9 one state") { db in try db.execute(sql: oneState) }
    migrator.registerMigration("10 agendas of any length") { db in try db.execute(sql: freeAgenda) }
    migrator.registerMigration("11 coming back with a phone") { db in try db.execute(sql: phoneNumber) }
    migrator.registerMigration("12 one report that is current") { db in try db.execute(sql: keptReport) }
    return migrator
  }

  private static let workshop = """
    CREATE TABLE workshop (
      one INTEGER PRIMARY KEY CONSTRAINT one_workshop CHECK (one = 1),
      title TEXT NOT NULL CONSTRAINT title_length CHECK (length(title) BETWEEN 1 AND 200),
      date TEXT NOT NULL CONSTRAINT calendar_date CHECK (length(date) = 10 AND date(date, '+0 days') IS date),
      questionnaire TEXT NOT NULL CONSTRAINT questionnaire_id CHECK (length(questionnaire) BETWEEN 1 AND 80),
      version TEXT NOT NULL CONSTRAINT version_number CHECK (version GLOB '[0-9]*.[0-9]*.[0-9]*'),
      form TEXT NOT NULL CONSTRAINT known_form CHECK (form IN ('full', 'short')),
      min_group INTEGER NOT NULL CONSTRAINT min_group_range CHECK (min_group >= 5),
      agenda TEXT NOT NULL CONSTRAINT known_agenda CHECK (agenda IN ('45', '90')),
      free_text INTEGER NOT NULL CONSTRAINT free_text_switch CHECK (free_text IN (0, 1)),
      network TEXT CONSTRAINT network_length CHECK (length(network) BETWEEN 1 AND 100),
      password TEXT CONSTRAINT password_length CHECK (length(password) <= 200),
      join_code TEXT NOT NULL CONSTRAINT join_code_length CHECK (length(join_code) = 6)
    ) STRICT
    """

  private static let room = """
    CREATE TABLE room (
      one INTEGER PRIMARY KEY CONSTRAINT one_room CHECK (one = 1),
      scene TEXT NOT NULL CONSTRAINT known_scene
        CHECK (scene IN ('network', 'lobby', 'item', 'discussion', 'gaps', 'sizes', 'steps', 'end')),
      item TEXT NOT NULL CONSTRAINT room_item_id CHECK (length(item) BETWEEN 1 AND 80),
      round INTEGER NOT NULL CONSTRAINT room_round CHECK (round IN (1, 2)),
      blank INTEGER NOT NULL CONSTRAINT blank_switch CHECK (blank IN (0, 1)),
      scale INTEGER NOT NULL CONSTRAINT scale_range CHECK (scale BETWEEN 0 AND 3),
      timer_end INTEGER,
      revision INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE ballot (
      item TEXT NOT NULL CONSTRAINT ballot_item_id CHECK (length(item) BETWEEN 1 AND 80),
      round INTEGER NOT NULL CONSTRAINT ballot_round CHECK (round IN (1, 2)),
      status TEXT NOT NULL CONSTRAINT known_status CHECK (status IN ('waiting', 'open', 'closed', 'revealed')),
      PRIMARY KEY (item, round)
    ) STRICT, WITHOUT ROWID;
    """

  // The key is random, so that answers lie shuffled.
  private static let participant = """
    CREATE TABLE participant (
      key INTEGER PRIMARY KEY,
      way TEXT NOT NULL CONSTRAINT known_way CHECK (way IN ('phone', 'kiosk', 'paper', 'file')),
      size TEXT CONSTRAINT size_id CHECK (length(size) BETWEEN 1 AND 80),
      token TEXT UNIQUE CONSTRAINT token_length CHECK (length(token) = 32),
      sheet INTEGER UNIQUE CONSTRAINT sheet_number CHECK (sheet BETWEEN 1 AND 9999),
      content TEXT UNIQUE CONSTRAINT content_hash CHECK (length(content) = 32),
      CONSTRAINT known_by_one CHECK (
        CASE way
          WHEN 'paper' THEN token IS NULL AND sheet IS NOT NULL AND content IS NULL
          WHEN 'file' THEN token IS NULL AND sheet IS NULL AND content IS NOT NULL
          ELSE token IS NOT NULL AND sheet IS NULL AND content IS NULL
        END)
    ) STRICT
    """

  private static let returnNumber = """
    ALTER TABLE participant ADD COLUMN return_number INTEGER CONSTRAINT return_number_at_kiosk
      CHECK (return_number IS NULL OR way = 'kiosk' AND return_number BETWEEN 100000 AND 999999);
    CREATE UNIQUE INDEX participant_return_number ON participant (return_number);
    """

  /// `place`: level 0–4, 5 “weiß nicht”, 6 “trifft nicht zu”: where an answer is counted.
  /// `seen`: where each answer was counted when a picture was taken.
  private static let vote = """
    CREATE TABLE vote (
      participant INTEGER NOT NULL REFERENCES participant (key) ON DELETE CASCADE,
      item TEXT NOT NULL CONSTRAINT vote_item_id CHECK (length(item) BETWEEN 1 AND 80),
      round INTEGER NOT NULL CONSTRAINT vote_round CHECK (round IN (1, 2)),
      place INTEGER NOT NULL CONSTRAINT place_range CHECK (place BETWEEN 0 AND 6),
      kind TEXT NOT NULL,
      share REAL CONSTRAINT share_range CHECK (share BETWEEN 0 AND 100),
      options TEXT CONSTRAINT options_length CHECK (length(options) <= 5000),
      PRIMARY KEY (participant, item, round),
      CONSTRAINT response_fits_kind CHECK (
        CASE kind
          WHEN 'level' THEN place <= 4 AND share IS NULL AND options IS NULL
          WHEN 'share' THEN place <= 4 AND share IS NOT NULL AND options IS NULL
          WHEN 'option' THEN place <= 4 AND share IS NULL AND options IS NOT NULL
          WHEN 'options' THEN place <= 4 AND share IS NULL AND options IS NOT NULL
          WHEN 'dont-know' THEN place = 5 AND share IS NULL AND options IS NULL
          WHEN 'not-applicable' THEN place = 6 AND share IS NULL AND options IS NULL
          ELSE 0
        END)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX vote_ballot ON vote (item, round, place);
    CREATE TABLE seen (
      item TEXT NOT NULL,
      round INTEGER NOT NULL,
      edition INTEGER NOT NULL,
      participant INTEGER NOT NULL REFERENCES participant (key) ON DELETE CASCADE,
      place INTEGER NOT NULL CONSTRAINT seen_place_range CHECK (place BETWEEN 0 AND 6),
      PRIMARY KEY (item, round, edition, participant),
      FOREIGN KEY (item, round, edition) REFERENCES picture (item, round, edition) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    """

  /// `edition`: 1 for the first picture of a vote; the last one is shown. `gone`: where people who left the pool were
  /// counted in it, of whom `seen` knows nothing any more.
  private static let picture = """
    CREATE TABLE picture (
      item TEXT NOT NULL,
      round INTEGER NOT NULL,
      edition INTEGER NOT NULL CONSTRAINT edition_from_1 CHECK (edition >= 1),
      \(counts),
      PRIMARY KEY (item, round, edition),
      CONSTRAINT least_group CHECK (level0 + level1 + level2 + level3 + level4 >= 5)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE gone (
      item TEXT NOT NULL,
      round INTEGER NOT NULL,
      edition INTEGER NOT NULL,
      place INTEGER NOT NULL CONSTRAINT gone_place_range CHECK (place BETWEEN 0 AND 6),
      people INTEGER NOT NULL CONSTRAINT gone_people CHECK (people >= 1),
      PRIMARY KEY (item, round, edition, place),
      FOREIGN KEY (item, round, edition) REFERENCES picture (item, round, edition) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE picture_size (
      item TEXT NOT NULL,
      round INTEGER NOT NULL,
      size TEXT NOT NULL,
      \(counts),
      PRIMARY KEY (item, round, size)
    ) STRICT, WITHOUT ROWID;
    """

  private static let counts =
    (0...4).map { "level\($0) INTEGER NOT NULL CONSTRAINT level\($0)_count CHECK (level\($0) >= 0)" }
    .joined(separator: ", ")
      + """
      , dont_know INTEGER NOT NULL CONSTRAINT dont_know_count CHECK (dont_know >= 0),
      not_applicable INTEGER NOT NULL CONSTRAINT not_applicable_count CHECK (not_applicable >= 0)
      """

  private static let words = """
    CREATE TABLE words (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CONSTRAINT known_kind CHECK (kind IN ('commitment', 'remark')),
      participant INTEGER REFERENCES participant (key) ON DELETE CASCADE,
      text TEXT NOT NULL CONSTRAINT words_length CHECK (length(text) BETWEEN 1 AND 2000),
      item TEXT CONSTRAINT words_item_id CHECK (length(item) BETWEEN 1 AND 80),
      due TEXT CONSTRAINT due_date CHECK (length(due) = 10 AND date(due, '+0 days') IS due),
      approved INTEGER NOT NULL CONSTRAINT approved_switch CHECK (approved IN (0, 1))
    ) STRICT;
    CREATE INDEX words_participant ON words (participant);
    """

  /// `begun`: in seconds since 1970, of the workshop as a whole.
  private static let door = """
    ALTER TABLE workshop ADD COLUMN door_open INTEGER NOT NULL DEFAULT 1
      CONSTRAINT door_switch CHECK (door_open IN (0, 1));
    ALTER TABLE workshop ADD COLUMN begun INTEGER;
    ALTER TABLE workshop ADD COLUMN port INTEGER CONSTRAINT port_range CHECK (port BETWEEN 1 AND 65535);
    ALTER TABLE workshop ADD COLUMN language TEXT CONSTRAINT language_length CHECK (length(language) <= 20);
    """

  /// `newcomers`: how many in the picture of a second round had no level in the first. `discarded`: the vote was thrown
  /// away after it; what was seen stays, as it may be subtracted from a later picture.
  private static let rounds = """
    ALTER TABLE picture ADD COLUMN newcomers INTEGER NOT NULL DEFAULT 0
      CONSTRAINT newcomers_count CHECK (newcomers >= 0);
    ALTER TABLE picture ADD COLUMN discarded INTEGER NOT NULL DEFAULT 0
      CONSTRAINT discarded_switch CHECK (discarded IN (0, 1));
    ALTER TABLE picture_size ADD COLUMN discarded INTEGER NOT NULL DEFAULT 0
      CONSTRAINT discarded_size_switch CHECK (discarded IN (0, 1));
    """

  /// Which program serves the page, and where, for the other programs; only while it does.
  private static let host = """
    DROP TABLE page;
    CREATE TABLE host (
      one INTEGER PRIMARY KEY CONSTRAINT one_host CHECK (one = 1),
      process INTEGER NOT NULL,
      address TEXT CONSTRAINT host_address_length CHECK (length(address) BETWEEN 1 AND 300)
    ) STRICT;
    """

  private static let page = """
    CREATE TABLE page (
      one INTEGER PRIMARY KEY CONSTRAINT one_page CHECK (one = 1),
      address TEXT NOT NULL CONSTRAINT page_address_length CHECK (length(address) BETWEEN 1 AND 300)
    ) STRICT
    """

  /// Whether the file was written anew after the end, so that nothing of people is in it; 0 in files of earlier
  /// versions, which kept size classes that were never shown.
  private static let wiped = """
    ALTER TABLE deletion ADD COLUMN wiped INTEGER NOT NULL DEFAULT 0 CONSTRAINT wiped_switch CHECK (wiped IN (0, 1))
    """

  private static let ending = """
    CREATE TABLE deletion (
      one INTEGER PRIMARY KEY CONSTRAINT one_deletion CHECK (one = 1),
      day TEXT NOT NULL CONSTRAINT deletion_day CHECK (length(day) = 10 AND date(day, '+0 days') IS day),
      hour INTEGER NOT NULL CONSTRAINT hour_range CHECK (hour BETWEEN 0 AND 23),
      minute INTEGER NOT NULL CONSTRAINT minute_range CHECK (minute BETWEEN 0 AND 59),
      phone INTEGER NOT NULL, kiosk INTEGER NOT NULL, paper INTEGER NOT NULL, file INTEGER NOT NULL,
      answers INTEGER NOT NULL,
      remarks INTEGER NOT NULL,
      kept_pictures INTEGER NOT NULL,
      kept_commitments INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE reliability (
      dimension TEXT NOT NULL PRIMARY KEY,
      n INTEGER NOT NULL CONSTRAINT reliability_n CHECK (n >= 30),
      incomplete INTEGER NOT NULL,
      alpha REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE reliability_without (
      dimension TEXT NOT NULL REFERENCES reliability (dimension) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      item TEXT NOT NULL,
      alpha REAL,
      PRIMARY KEY (dimension, position)
    ) STRICT, WITHOUT ROWID;
    """
}
