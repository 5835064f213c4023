package se.jamkoll.store.internal.compliance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.assessment.AssessmentStatus;
import se.jamkoll.api.assessment.ChecklistAnswer;
import se.jamkoll.api.assessment.ChecklistStep;
import se.jamkoll.api.assessment.Level;
import se.jamkoll.api.assessment.ProfileVersion;
import se.jamkoll.api.assessment.Severity;
import se.jamkoll.api.compliance.AssessmentQuery;
import se.jamkoll.api.compliance.AssessmentRecord;
import se.jamkoll.api.compliance.AssessmentRecord.FindingRecord;
import se.jamkoll.api.compliance.Page;
import se.jamkoll.api.compliance.VersionKey;
import se.jamkoll.api.host.HostDocument;
import se.jamkoll.api.store.AssessmentStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.store.internal.sql.Row;
import se.jamkoll.store.internal.sql.Transactions;

/**
 * What was found in versions.
 *
 * @param transactions the transactions
 */
record SqlAssessments(Transactions transactions) implements AssessmentStore {

  private static final String INSERT =
      """
      insert into assessments (id, host, document, version, role, label, %s, changed, sha256,
        assessed, status, reason, level, uncertain, women_men, girls_boys, relevance, statistics,
        consequences, measures, goals, compliant, points3, points4, appendix, profile_id,
        profile_version, profile_hash, rules)
      values (:id, :host, :document, :version, :role, :label, %s, :changed, :sha256,
        :assessed, :status, :reason, :level, :uncertain, :women_men, :girls_boys, :relevance,
        :statistics, :consequences, :measures, :goals, :compliant, :points3, :points4, :appendix,
        :profile_id, :profile_version, :profile_hash, :rules)
      """
          .formatted(Facts.COLUMNS, Facts.PARAMETERS);

  /** Tells the newest assessment of its version, of those called a. */
  static final String NONE_NEWER =
      """
      not exists (select 1 from assessments n
        where n.host = a.host and n.document = a.document and n.version = a.version
        and (n.assessed > a.assessed or (n.assessed = a.assessed and n.id > a.id)))
      """;

  /** How many keys go into one statement. */
  private static final int BATCH = 500;

  @Override
  public AssessmentRecord keep(AssessmentRecord assessment) {
    return transactions.with(
        handle -> {
          boolean inserted =
              transactions.insertUnlessThere(handle, () -> insert(handle, assessment));
          return inserted
              ? assessment
              : find(assessment.version(), assessment.rules(), assessment.profile())
                  .orElseThrow(
                      () ->
                          new StoreException(
                              StoreException.Kind.CONFLICT,
                              "Another assessment has the id " + assessment.id() + ".",
                              null));
        });
  }

  private static void insert(Handle handle, AssessmentRecord assessment) {
    Update insert =
        handle
            .createUpdate(INSERT)
            .bind("id", assessment.id())
            .bind("host", assessment.version().host())
            .bind("document", assessment.version().document())
            .bind("version", assessment.version().version())
            .bind("role", assessment.role())
            .bind("label", assessment.label())
            .bind("changed", assessment.changed())
            .bind("sha256", assessment.sha256())
            .bind("assessed", assessment.assessed())
            .bind("status", assessment.status())
            .bind("reason", assessment.reason())
            .bind("level", assessment.level())
            .bind("uncertain", assessment.uncertain())
            .bind("compliant", assessment.compliant())
            .bind("appendix", assessment.appendix())
            .bind("profile_id", assessment.profile().id())
            .bind("profile_version", assessment.profile().version())
            .bind("profile_hash", assessment.profile().hash())
            .bind("rules", assessment.rules());
    Facts.bind(insert, assessment.facts());
    Outcome.bind(insert, assessment.pairs(), assessment.points());
    for (ChecklistStep step : ChecklistStep.values()) {
      insert.bind(column(step), assessment.checklist().get(step));
    }
    insert.execute();
    insertFindings(handle, assessment);
  }

  private static void insertFindings(Handle handle, AssessmentRecord assessment) {
    if (assessment.findings().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into findings (assessment, place, rule, severity, paragraph, page, starts_at,
              ends_at, needs_completion, variant)
            values (:assessment, :place, :rule, :severity, :paragraph, :page, :starts_at, :ends_at,
              :needs_completion, :variant)
            """);
    int place = 0;
    for (FindingRecord finding : assessment.findings()) {
      batch
          .bind("assessment", assessment.id())
          .bind("place", place++)
          .bind("rule", finding.rule())
          .bind("severity", finding.severity())
          .bind("paragraph", finding.paragraph())
          .bind("page", finding.page())
          .bind("starts_at", finding.start())
          .bind("ends_at", finding.end())
          .bind("needs_completion", finding.needsCompletion())
          .bind("variant", finding.variant())
          .add();
    }
    batch.execute();
  }

  @Override
  public Optional<AssessmentRecord> find(String id) {
    return transactions.with(
        handle ->
            read(handle, "select * from assessments a where id = :id", Map.of("id", id)).stream()
                .findFirst());
  }

  @Override
  public Optional<AssessmentRecord> find(VersionKey version, String rules, ProfileVersion profile) {
    return transactions.with(
        handle ->
            read(
                    handle,
                    """
                    select * from assessments a where host = :host and document = :document
                      and version = :version and rules = :rules and profile_id = :profile_id
                      and profile_version = :profile_version and profile_hash = :profile_hash
                    """,
                    Map.of(
                        "host", version.host(),
                        "document", version.document(),
                        "version", version.version(),
                        "rules", rules,
                        "profile_id", profile.id(),
                        "profile_version", profile.version(),
                        "profile_hash", profile.hash()))
                .stream()
                .findFirst());
  }

  @Override
  public Map<VersionKey, AssessmentRecord> newest(Collection<VersionKey> versions) {
    Set<VersionKey> wanted = Set.copyOf(versions);
    Map<String, List<VersionKey>> byHost =
        wanted.stream().collect(Collectors.groupingBy(VersionKey::host));
    return transactions.with(
        handle -> {
          Map<VersionKey, AssessmentRecord> found = new HashMap<>();
          byHost.forEach((host, keys) -> addNewest(handle, host, keys, found));
          return found;
        });
  }

  /** Asks by the keys of documents, which an index has, and leaves out other versions of them. */
  private static void addNewest(
      Handle handle, String host, List<VersionKey> wanted, Map<VersionKey, AssessmentRecord> to) {
    List<String> documents = wanted.stream().map(VersionKey::document).distinct().toList();
    Set<VersionKey> keys = Set.copyOf(wanted);
    for (int from = 0; from < documents.size(); from += BATCH) {
      List<String> some = documents.subList(from, Math.min(from + BATCH, documents.size()));
      Query query =
          handle
              .createQuery(
                  "select * from assessments a where host = :host and document in (<documents>)"
                      + " and "
                      + NONE_NEWER)
              .bind("host", host)
              .bindList("documents", some);
      for (AssessmentRecord each : read(handle, query)) {
        if (keys.contains(each.version())) {
          to.put(each.version(), each);
        }
      }
    }
  }

  @Override
  public Page<AssessmentRecord> find(AssessmentQuery query) {
    AssessmentSql sql = AssessmentSql.of(query);
    return transactions.with(
        handle -> {
          List<AssessmentRecord> found = read(handle, sql.on(handle));
          boolean more = found.size() > query.limit();
          List<AssessmentRecord> page = more ? found.subList(0, query.limit()) : found;
          return new Page<>(page, more ? AssessmentSql.place(page.get(page.size() - 1)) : null);
        });
  }

  @Override
  public List<VersionKey> notAssessedBy(String rules, @Nullable VersionKey after, int limit) {
    String further =
        after == null
            ? ""
            : """
              and a.host >= :host and (a.host > :host or a.document > :document
                or (a.document = :document and a.version > :version))
              """;
    return transactions.with(
        handle -> {
          Query query =
              handle
                  .createQuery(
                      """
                      select distinct a.host, a.document, a.version from assessments a
                      where not exists (select 1 from assessments n where n.rules = :rules
                        and n.host = a.host and n.document = a.document and n.version = a.version)
                      %s
                      order by a.host, a.document, a.version
                      limit :limit
                      """
                          .formatted(further))
                  .bind("rules", rules)
                  .bind("limit", limit);
          if (after != null) {
            query
                .bind("host", after.host())
                .bind("document", after.document())
                .bind("version", after.version());
          }
          return query.map(Row.to(SqlAssessments::version)).list();
        });
  }

  @Override
  public long count() {
    return transactions.with(
        handle ->
            handle
                .createQuery("select count(*) as amount from assessments")
                .map(Row.to(row -> row.large("amount")))
                .one());
  }

  private static List<AssessmentRecord> read(
      Handle handle, String sql, Map<String, String> parameters) {
    return read(handle, handle.createQuery(sql).bindMap(parameters));
  }

  /** Reads assessments in the order of the query, and then all of their findings. */
  private static List<AssessmentRecord> read(Handle handle, Query query) {
    Map<String, AssessmentRecord> byId = new LinkedHashMap<>();
    query.map(Row.to(SqlAssessments::assessment)).forEach(each -> byId.put(each.id(), each));
    List<String> ids = List.copyOf(byId.keySet());
    for (int from = 0; from < ids.size(); from += BATCH) {
      findings(handle, ids.subList(from, Math.min(from + BATCH, ids.size())))
          .forEach((id, found) -> byId.computeIfPresent(id, (same, bare) -> with(bare, found)));
    }
    return List.copyOf(byId.values());
  }

  private static Map<String, List<FindingRecord>> findings(Handle handle, List<String> ids) {
    Map<String, List<FindingRecord>> findings = new HashMap<>();
    handle
        .createQuery(
            "select * from findings where assessment in (<ids>) order by assessment, place")
        .bindList("ids", ids)
        .map(Row.to(row -> Map.entry(row.text("assessment"), finding(row))))
        .forEach(
            each ->
                findings
                    .computeIfAbsent(each.getKey(), id -> new ArrayList<>())
                    .add(each.getValue()));
    return findings;
  }

  private static FindingRecord finding(Row row) {
    return new FindingRecord(
        row.text("rule"),
        row.constant(Severity.class, "severity"),
        row.numberOrNull("paragraph"),
        row.numberOrNull("page"),
        row.numberOrNull("starts_at"),
        row.numberOrNull("ends_at"),
        row.flag("needs_completion"),
        row.textOrNull("variant"));
  }

  private static VersionKey version(Row row) {
    return new VersionKey(row.text("host"), row.text("document"), row.text("version"));
  }

  private static AssessmentRecord assessment(Row row) {
    return new AssessmentRecord(
        row.text("id"),
        version(row),
        row.constant(HostDocument.Role.class, "role"),
        row.textOrNull("label"),
        Facts.of(row),
        row.instant("changed"),
        row.textOrNull("sha256"),
        row.instant("assessed"),
        row.constant(AssessmentStatus.class, "status"),
        row.textOrNull("reason"),
        row.constantOrNull(Level.class, "level"),
        row.flag("uncertain"),
        Outcome.pairs(row),
        checklist(row),
        row.flagOrNull("compliant"),
        Outcome.points(row),
        List.of(),
        row.textOrNull("appendix"),
        new ProfileVersion(
            row.text("profile_id"), row.text("profile_version"), row.text("profile_hash")),
        row.text("rules"));
  }

  private static AssessmentRecord with(AssessmentRecord bare, List<FindingRecord> findings) {
    return new AssessmentRecord(
        bare.id(),
        bare.version(),
        bare.role(),
        bare.label(),
        bare.facts(),
        bare.changed(),
        bare.sha256(),
        bare.assessed(),
        bare.status(),
        bare.reason(),
        bare.level(),
        bare.uncertain(),
        bare.pairs(),
        bare.checklist(),
        bare.compliant(),
        bare.points(),
        findings,
        bare.appendix(),
        bare.profile(),
        bare.rules());
  }

  private static Map<ChecklistStep, ChecklistAnswer> checklist(Row row) {
    Map<ChecklistStep, ChecklistAnswer> answers = new EnumMap<>(ChecklistStep.class);
    for (ChecklistStep step : ChecklistStep.values()) {
      ChecklistAnswer answer = row.constantOrNull(ChecklistAnswer.class, column(step));
      if (answer != null) {
        answers.put(step, answer);
      }
    }
    return answers;
  }

  private static String column(ChecklistStep step) {
    return step.name().toLowerCase(Locale.ROOT);
  }
}
