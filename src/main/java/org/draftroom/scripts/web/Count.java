package org.draftroom.scripts.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** Numbers as pages and messages show them: {@code {pages.figure}}. */
@TemplateExtension
final class Count {

    private Count() {}

    /** "96", "23,998". */
    static String figure(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
