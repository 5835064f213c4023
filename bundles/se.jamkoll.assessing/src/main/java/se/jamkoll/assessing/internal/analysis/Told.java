package se.jamkoll.assessing.internal.analysis;

import java.util.EnumSet;

/**
 * A clause and whom it tells of.
 *
 * @param clause the clause that has the verb
 * @param about whom it tells of
 * @param describes whether it only says which ones are meant: "kvinnor som får hjälpmedel …"
 */
record Told(Clause clause, EnumSet<Subject> about, boolean describes) {}
