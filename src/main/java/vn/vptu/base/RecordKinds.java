package vn.vptu.base;

import java.util.List;

/** The kinds of records that a module writes changes of; each module has one such bean. */
@FunctionalInterface
public interface RecordKinds {

    List<RecordKind> kinds();
}
