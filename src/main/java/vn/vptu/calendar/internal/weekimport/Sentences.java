package vn.vptu.calendar.internal.weekimport;

/** Where translation keys become sentences; whoever writes a file hands in the language of the person who asked. */
@FunctionalInterface
public interface Sentences {

    String say(String key, Object... args);
}
