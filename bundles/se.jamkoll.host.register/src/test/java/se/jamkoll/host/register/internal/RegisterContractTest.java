package se.jamkoll.host.register.internal;

import org.h2.jdbcx.JdbcConnectionPool;
import se.jamkoll.hostkit.CaseHostContract;
import se.jamkoll.hostkit.HostDriver;

class RegisterContractTest extends CaseHostContract {

  @Override
  protected HostDriver open() {
    JdbcConnectionPool pool = Schema.inMemory();
    return new RegisterDriver(pool, pool::dispose);
  }
}
