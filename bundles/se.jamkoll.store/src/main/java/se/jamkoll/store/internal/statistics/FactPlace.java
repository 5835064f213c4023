package se.jamkoll.store.internal.statistics;

import java.util.Map;
import se.jamkoll.api.statistics.Dimension;
import se.jamkoll.store.internal.sql.Row;

/**
 * Where an item belongs, beside its body; empty where the host does not say.
 *
 * @param administration the administration
 * @param documentType the type of the document
 * @param domain the field it is about
 */
record FactPlace(String administration, String documentType, String domain) {

  static FactPlace of(Row row) {
    return new FactPlace(
        row.textOrEmpty("administration"),
        row.textOrEmpty("document_type"),
        row.textOrEmpty("domain"));
  }

  /** Tells whether it is in the group of each dimension; the body is not looked at. */
  boolean isIn(Map<Dimension, String> groups) {
    return groups.entrySet().stream()
        .allMatch(
            each ->
                switch (each.getKey()) {
                  case ADMINISTRATION -> administration.equals(each.getValue());
                  case DOCUMENT_TYPE -> documentType.equals(each.getValue());
                  case DOMAIN -> domain.equals(each.getValue());
                  case BODY -> true;
                  case MONTH, QUARTER, HALF_YEAR, MEETING, LEVEL, MISSING_PART ->
                      throw new IllegalArgumentException(each.getKey() + " is no place.");
                });
  }
}
