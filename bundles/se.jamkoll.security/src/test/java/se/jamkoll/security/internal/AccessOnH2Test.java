package se.jamkoll.security.internal;

class AccessOnH2Test extends AccessContract {

  @Override
  protected Fixture open() {
    return Fixture.inMemory();
  }
}
