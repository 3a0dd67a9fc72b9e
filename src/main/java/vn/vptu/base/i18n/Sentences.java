package vn.vptu.base.i18n;

/** Translation keys become sentences of one language: that of the person who asked, or that of papers. */
@FunctionalInterface
public interface Sentences {

    String say(String key, Object... args);
}
