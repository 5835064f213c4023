package se.jamkoll.api.access;

import se.jamkoll.api.Term;

/** What an account is for. */
public enum Role implements Term {
  /** Writes letters, and sees the own drafts. */
  OFFICIAL,
  /** Sees the drafts that the host has routed to them. */
  MANAGER,
  /** Prepares the meetings of a body. */
  SECRETARY,
  /** Reads the finished results of a body: its chair, its members, auditors. */
  READER,
  /** Follows the figures of the whole organisation. */
  STRATEGIST,
  /** Looks after the installation; sees no one's drafts. */
  ADMIN,
  /** A case-management host, which asks on behalf of its users. */
  HOST;

  /** Tells whether the role is held for one body at a time. */
  public boolean perBody() {
    return this == SECRETARY || this == READER;
  }
}
