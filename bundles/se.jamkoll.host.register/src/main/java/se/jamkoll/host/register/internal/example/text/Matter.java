package se.jamkoll.host.register.internal.example.text;

import java.util.List;

/**
 * Something that is decided again and again, at other places and in other years.
 *
 * @param title its title, with places to be filled in
 * @param office who handles it
 * @param blocks its texts, with places to be filled in
 */
public record Matter(String title, Office office, Blocks blocks) {

  /**
   * Who handles matters for a body.
   *
   * @param body the body
   * @param diary what its diary numbers start with
   * @param administration its administration
   */
  public record Office(String body, String diary, String administration) {}

  /** Tells whether another body decides it. */
  public boolean forTheCouncil() {
    return blocks.one("proposal").contains("regionfullmäktige");
  }

  /** Returns the texts for something; none when there are none. */
  public List<String> all(String use) {
    return blocks.all(use);
  }

  /** Returns the first text for something, which must be there. */
  public String one(String use) {
    return blocks.one(use);
  }
}
