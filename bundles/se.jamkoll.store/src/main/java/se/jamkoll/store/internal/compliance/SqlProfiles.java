package se.jamkoll.store.internal.compliance;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.jamkoll.api.compliance.ProfileRecord;
import se.jamkoll.api.store.ProfileStore;
import se.jamkoll.api.store.StoreException;
import se.jamkoll.store.internal.sql.Row;
import se.jamkoll.store.internal.sql.Transactions;

/**
 * The profiles, with their history.
 *
 * @param transactions the transactions
 */
record SqlProfiles(Transactions transactions) implements ProfileStore {

  @Override
  public void keep(ProfileRecord profile) {
    transactions.use(
        handle -> {
          if (!transactions.insertUnlessThere(handle, () -> insert(handle, profile))) {
            refuseOther(profile);
          }
        });
  }

  private void refuseOther(ProfileRecord profile) {
    boolean same =
        find(profile.id(), profile.version())
            .filter(there -> there.hash().equals(profile.hash()))
            .filter(there -> there.content().equals(profile.content()))
            .isPresent();
    if (!same) {
      throw new StoreException(
          StoreException.Kind.CONFLICT,
          "The profile %s has a version %s with another content."
              .formatted(profile.id(), profile.version()),
          null);
    }
  }

  private static void insert(Handle handle, ProfileRecord profile) {
    handle
        .createUpdate(
            """
            insert into profiles (id, version, hash, content, kept, account)
            values (:id, :version, :hash, :content, :kept, :account)
            """)
        .bind("id", profile.id())
        .bind("version", profile.version())
        .bind("hash", profile.hash())
        .bind("content", profile.content())
        .bind("kept", profile.kept())
        .bind("account", profile.account())
        .execute();
  }

  @Override
  public Optional<ProfileRecord> find(String id, String version) {
    return transactions.with(
        handle ->
            handle
                .createQuery("select * from profiles where id = :id and version = :version")
                .bind("id", id)
                .bind("version", version)
                .map(Row.to(SqlProfiles::profile))
                .findOne());
  }

  @Override
  public List<ProfileRecord> newest() {
    return transactions.with(
        handle ->
            handle
                .createQuery(
                    """
                    select * from profiles p where not exists (select 1 from profiles n
                      where n.id = p.id and (n.kept > p.kept
                        or (n.kept = p.kept and n.sequence > p.sequence)))
                    order by id
                    """)
                .map(Row.to(SqlProfiles::profile))
                .list());
  }

  @Override
  public List<ProfileRecord> history(String id) {
    return transactions.with(
        handle ->
            handle
                .createQuery(
                    "select * from profiles where id = :id order by kept desc, sequence desc")
                .bind("id", id)
                .map(Row.to(SqlProfiles::profile))
                .list());
  }

  private static ProfileRecord profile(Row row) {
    return new ProfileRecord(
        row.text("id"),
        row.text("version"),
        row.text("hash"),
        row.text("content"),
        row.instant("kept"),
        row.textOrNull("account"));
  }
}
