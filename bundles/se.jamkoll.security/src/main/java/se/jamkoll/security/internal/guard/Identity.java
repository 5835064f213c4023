package se.jamkoll.security.internal.guard;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.jamkoll.api.access.Account;
import se.jamkoll.api.access.Caller;
import se.jamkoll.api.access.Session;
import se.jamkoll.security.internal.token.DocumentScope;

/**
 * Who a request proves to come from.
 *
 * @param account the account
 * @param caller what it may do by this proof
 * @param key what the pace of its requests is kept by
 * @param session the session; null where a token proved it
 * @param scope the one document that is opened; null where every one is
 * @param now tells who the same proof is of later; nothing when it has ended
 */
record Identity(
    Account account,
    Caller caller,
    String key,
    @Nullable Session session,
    @Nullable DocumentScope scope,
    Supplier<Optional<Caller>> now) {}
