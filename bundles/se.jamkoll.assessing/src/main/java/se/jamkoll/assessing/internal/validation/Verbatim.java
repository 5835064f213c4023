package se.jamkoll.assessing.internal.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves messages as they are: keys and evidence, put into words where they are told. */
public final class Verbatim implements MessageInterpolator {

  @Override
  public String interpolate(String messageTemplate, Context context) {
    return messageTemplate;
  }

  @Override
  public String interpolate(String messageTemplate, Context context, Locale locale) {
    return messageTemplate;
  }
}
