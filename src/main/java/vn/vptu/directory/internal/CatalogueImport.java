package vn.vptu.directory.internal;

import java.util.List;
import java.util.Set;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportDefinition;

/**
 * What the imports of the catalogues have in common: they are called as their pages are.
 *
 * @param <D> what a row becomes
 */
abstract class CatalogueImport<D> implements ImportDefinition<D> {

    private final String catalogue;
    private final List<ImportColumn> columns;
    private final Set<String> keepers;

    /**
     * Names it.
     *
     * @param catalogue as in the address of the page, e.g. {@code rooms} for {@code catalogue/rooms}
     * @param keepers the roles that may edit the records
     */
    CatalogueImport(String catalogue, List<ImportColumn> columns, String... keepers) {
        this.catalogue = catalogue;
        this.columns = columns;
        this.keepers = Set.of(keepers);
    }

    @Override
    public final String code() {
        return catalogue;
    }

    @Override
    public final String titleKey() {
        return "directory." + catalogue + ".title";
    }

    @Override
    public final String path() {
        return "catalogue/" + catalogue;
    }

    @Override
    public final Set<String> keepers() {
        return keepers;
    }

    @Override
    public final List<ImportColumn> columns() {
        return columns;
    }
}
