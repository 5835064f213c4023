package se.jamkoll.host.register.internal.write;

import java.util.function.Consumer;
import java.util.function.Function;
import se.jamkoll.host.register.internal.store.RegisterDatabase;

/** The register as those see it who keep it: what can be changed. */
public final class Register {

  private final RegisterDatabase database;

  /** Opens the register in a database. */
  public Register(RegisterDatabase database) {
    this.database = database;
  }

  /**
   * Changes the register and returns what the change returns; all of it is kept, or nothing.
   *
   * @throws IllegalArgumentException when something that is named is not there
   */
  public <T> T write(Function<Desk, T> change) {
    return database.change((handle, feed) -> change.apply(new Desk(handle, feed)));
  }

  /**
   * Changes the register; all of it is kept, or nothing.
   *
   * @throws IllegalArgumentException when something that is named is not there
   */
  public void change(Consumer<Desk> change) {
    write(
        desk -> {
          change.accept(desk);
          return true;
        });
  }
}
