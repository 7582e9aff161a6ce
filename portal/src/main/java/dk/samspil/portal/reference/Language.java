package dk.samspil.portal.reference;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** The language of the present request. */
public final class Language {

    private Language() {}

    /** The English text for who asks for English, else the Danish one. */
    public static String choose(String danish, String english) {
        String asked = LocaleContextHolder.getLocale().getLanguage();
        return Locale.ENGLISH.getLanguage().equals(asked) ? english : danish;
    }
}
