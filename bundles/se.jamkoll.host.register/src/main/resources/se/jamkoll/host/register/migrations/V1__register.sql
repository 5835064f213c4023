-- The one row that every change locks first: positions are given in the order of commits.
CREATE TABLE feed (
  feed_id VARCHAR(36) NOT NULL,
  newest BIGINT NOT NULL
);

-- Named when the register is first opened: cursors of another register's feed are unknown.
INSERT INTO feed (feed_id, newest) VALUES ('', 0);

-- The newest change of each thing.
CREATE TABLE feed_change (
  thing VARCHAR(20) NOT NULL,
  thing_key VARCHAR(36) NOT NULL,
  feed_position BIGINT NOT NULL UNIQUE,
  removed BOOLEAN NOT NULL,
  PRIMARY KEY (thing, thing_key)
);

CREATE TABLE body (
  body_name VARCHAR(200) PRIMARY KEY,
  kind VARCHAR(20) NOT NULL
);

CREATE TABLE register_user (
  user_key VARCHAR(36) PRIMARY KEY,
  login VARCHAR(100) NOT NULL UNIQUE,
  display_name VARCHAR(200) NOT NULL
);

-- What a user does for a body; for every one where none is named.
CREATE TABLE duty (
  user_key VARCHAR(36) NOT NULL REFERENCES register_user (user_key),
  duty VARCHAR(20) NOT NULL,
  body_name VARCHAR(200) REFERENCES body (body_name),
  UNIQUE (user_key, duty, body_name)
);

CREATE TABLE case_file (
  case_key VARCHAR(36) PRIMARY KEY,
  diary_number VARCHAR(40) NOT NULL UNIQUE,
  title VARCHAR(500) NOT NULL,
  body_name VARCHAR(200) NOT NULL REFERENCES body (body_name),
  administration VARCHAR(200),
  unit VARCHAR(200),
  case_type VARCHAR(100),
  field VARCHAR(100)
);

CREATE TABLE document (
  document_key VARCHAR(36) PRIMARY KEY,
  case_key VARCHAR(36) NOT NULL REFERENCES case_file (case_key),
  document_type VARCHAR(100),
  document_role VARCHAR(20) NOT NULL,
  label VARCHAR(100),
  title VARCHAR(500) NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  state VARCHAR(20) NOT NULL,
  confidentiality VARCHAR(20) NOT NULL,
  writer VARCHAR(36) REFERENCES register_user (user_key),
  manager VARCHAR(36) REFERENCES register_user (user_key),
  newest_version INTEGER NOT NULL,
  removed BOOLEAN NOT NULL
);

CREATE INDEX document_of_case ON document (case_key);
CREATE INDEX document_of_writer ON document (writer);
CREATE INDEX document_of_manager ON document (manager);

CREATE TABLE document_version (
  document_key VARCHAR(36) NOT NULL REFERENCES document (document_key),
  version_number INTEGER NOT NULL,
  made TIMESTAMP WITH TIME ZONE NOT NULL,
  content_size BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  PRIMARY KEY (document_key, version_number)
);

-- Content in parts, so that no file is ever whole in memory.
CREATE TABLE content_part (
  document_key VARCHAR(36) NOT NULL REFERENCES document (document_key),
  version_number INTEGER NOT NULL,
  part_number INTEGER NOT NULL,
  bytes BYTEA NOT NULL,
  PRIMARY KEY (document_key, version_number, part_number)
);

CREATE TABLE meeting (
  meeting_key VARCHAR(36) PRIMARY KEY,
  body_name VARCHAR(200) NOT NULL REFERENCES body (body_name),
  meeting_date DATE NOT NULL,
  closes TIMESTAMP WITH TIME ZONE,
  dispatched TIMESTAMP WITH TIME ZONE,
  held BOOLEAN NOT NULL
);

CREATE INDEX meeting_by_date ON meeting (meeting_date);

CREATE TABLE agenda_item (
  item_key VARCHAR(36) PRIMARY KEY,
  meeting_key VARCHAR(36) NOT NULL REFERENCES meeting (meeting_key),
  case_key VARCHAR(36) REFERENCES case_file (case_key),
  place INTEGER NOT NULL,
  item_number VARCHAR(20),
  title VARCHAR(500) NOT NULL,
  item_type VARCHAR(100),
  stage VARCHAR(20) NOT NULL,
  outcome VARCHAR(20),
  late BOOLEAN NOT NULL,
  UNIQUE (meeting_key, place)
);

-- The version is told once the meeting was held; before, it is the newest.
CREATE TABLE agenda_document (
  item_key VARCHAR(36) NOT NULL REFERENCES agenda_item (item_key),
  document_key VARCHAR(36) NOT NULL REFERENCES document (document_key),
  place INTEGER NOT NULL,
  version_number INTEGER,
  PRIMARY KEY (item_key, document_key)
);

CREATE INDEX agenda_document_of_document ON agenda_document (document_key);

-- What came back from those who read the documents.
CREATE TABLE publication (
  publication_key VARCHAR(200) PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  document_key VARCHAR(36) NOT NULL,
  version_key VARCHAR(36) NOT NULL,
  received TIMESTAMP WITH TIME ZONE NOT NULL,
  item_key VARCHAR(36),
  status VARCHAR(20),
  level VARCHAR(20),
  uncertain BOOLEAN,
  compliant BOOLEAN,
  message TEXT,
  due DATE,
  request_key VARCHAR(200)
);

CREATE INDEX publication_of_document ON publication (document_key);

CREATE TABLE publication_warning (
  publication_key VARCHAR(200) NOT NULL REFERENCES publication (publication_key),
  place INTEGER NOT NULL,
  rule_id VARCHAR(100) NOT NULL,
  severity VARCHAR(20) NOT NULL,
  message TEXT NOT NULL,
  PRIMARY KEY (publication_key, place)
);

-- That the register was filled with examples, so that it is done once.
CREATE TABLE example_fill (
  filled TIMESTAMP WITH TIME ZONE NOT NULL
);
