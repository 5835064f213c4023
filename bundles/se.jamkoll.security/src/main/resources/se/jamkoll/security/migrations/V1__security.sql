-- Who may sign in. Of people there is the login, and nothing else.
CREATE TABLE account (
  account_id VARCHAR(36) PRIMARY KEY,
  login VARCHAR(100) NOT NULL,
  login_key VARCHAR(200) NOT NULL UNIQUE,
  origin VARCHAR(20) NOT NULL,
  -- The hash of who it is at the organisation's own service.
  subject_hash VARCHAR(64) UNIQUE,
  password_hash VARCHAR(300),
  must_change BOOLEAN NOT NULL,
  enabled BOOLEAN NOT NULL,
  made TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- A role that is not held for a body has an empty one.
CREATE TABLE account_grant (
  account_id VARCHAR(36) NOT NULL REFERENCES account (account_id) ON DELETE CASCADE,
  role_name VARCHAR(20) NOT NULL,
  body_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (account_id, role_name, body_name)
);

CREATE TABLE user_session (
  secret_hash VARCHAR(64) PRIMARY KEY,
  session_id VARCHAR(36) NOT NULL UNIQUE,
  account_id VARCHAR(36) NOT NULL REFERENCES account (account_id) ON DELETE CASCADE,
  started TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  last_seen TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  expires TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE INDEX session_of_account ON user_session (account_id);

CREATE TABLE api_token (
  token_id VARCHAR(36) PRIMARY KEY,
  secret_hash VARCHAR(64) NOT NULL UNIQUE,
  account_id VARCHAR(36) NOT NULL REFERENCES account (account_id) ON DELETE CASCADE,
  token_name VARCHAR(100) NOT NULL,
  made TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  expires TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  last_used DATE
);

CREATE INDEX token_of_account ON api_token (account_id);

CREATE TABLE token_grant (
  token_id VARCHAR(36) NOT NULL REFERENCES api_token (token_id) ON DELETE CASCADE,
  role_name VARCHAR(20) NOT NULL,
  body_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (token_id, role_name, body_name)
);

-- Wrong passwords in a row, by the hash of the login, whether there is such an account or not.
CREATE TABLE wrong_login (
  login_hash VARCHAR(64) PRIMARY KEY,
  failures INTEGER NOT NULL,
  last_failure TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  locked_until TIMESTAMP(6) WITH TIME ZONE
);

-- Which first accounts were made, so that it is done once.
CREATE TABLE first_accounts (
  kind VARCHAR(20) PRIMARY KEY,
  made TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- What tokens for one document are signed with.
CREATE TABLE signing_key (
  key_id VARCHAR(36) PRIMARY KEY,
  key_value VARCHAR(64) NOT NULL,
  made TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- Sign-ins that were begun at the organisation's own service; each ends once.
CREATE TABLE provider_sign_in (
  state_hash VARCHAR(64) PRIMARY KEY,
  browser_hash VARCHAR(64) NOT NULL,
  nonce VARCHAR(64) NOT NULL,
  verifier VARCHAR(128) NOT NULL,
  return_to VARCHAR(500) NOT NULL,
  expires TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
