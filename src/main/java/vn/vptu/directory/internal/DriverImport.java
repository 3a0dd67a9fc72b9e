package vn.vptu.directory.internal;

import static vn.vptu.base.imports.ImportColumn.Kind.DATE;
import static vn.vptu.base.imports.ImportColumn.Kind.REFERENCE;
import static vn.vptu.base.imports.ImportColumn.Kind.TEXT;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.DraftWork;
import vn.vptu.base.imports.ImportColumn;
import vn.vptu.base.imports.ImportWork;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.directory.DriverDraft;
import vn.vptu.directory.PersonRow;

/** Drivers from a file: people of the directory, found by their name, or by their mail address where names are alike. */
@Component
class DriverImport extends CatalogueImport<DriverDraft> {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.of("personId", "directory.drivers.full-name", REFERENCE, "Nguyễn Văn An")
                    .needed()
                    .orCalled("Họ tên", "Tên", "Lái xe", "Người"),
            ImportColumn.of("email", "directory.people.email", TEXT, "an.nv@langson.dcs.vn")
                    .orCalled("E-mail", "Email"),
            ImportColumn.of("licenceClass", "directory.drivers.licence-class", TEXT, "D1")
                    .orCalled("Hạng bằng", "Bằng lái", "Giấy phép lái xe", "Hạng GPLX"),
            ImportColumn.of("validTo", "directory.drivers.valid-to", DATE, "")
                    .orCalled("Thôi lái từ ngày", "Ngày thôi lái"));

    private final DriverStore drivers;
    private final PersonStore people;
    private final EntityManager entities;

    DriverImport(DriverStore drivers, PersonStore people, EntityManager entities) {
        super("drivers", COLUMNS, Roles.ASSET_MANAGER, Roles.SECRETARY, Roles.ADMIN);
        this.drivers = drivers;
        this.people = people;
        this.entities = entities;
    }

    @Override
    public ImportWork<DriverDraft> begin() {
        return new Work();
    }

    private final class Work extends DraftWork<DriverDraft> {

        private final Lookup known =
                new Lookup("directory.error.import-person", "directory.error.import-person-several");

        Work() {
            drivers.all()
                    .forEach(driver -> knows(Objects.toString(driver.draft().personId()), driver));
            entities.clear();
            for (PersonRow person : people.page("", Pageable.unpaged())) {
                if (person.active()) {
                    String more = person.unitName() == null ? person.email() : person.unitName();
                    String label = person.fullName() + (more == null ? "" : " – " + more);
                    known.add(person.id(), label, person.fullName(), person.email());
                }
            }
            shows("licenceClass", DriverDraft::licenceClass);
            shows("validTo", driver -> driver.validTo() == null ? "" : VietnameseDates.numeric(driver.validTo()));
        }

        private @Nullable Long person(ImportedRow row, Check check) {
            return row.gives("email")
                    ? known.find(row.text("email"), "email", check)
                    : known.find(row.text("personId"), "personId", check);
        }

        @Override
        public String identity(ImportedRow row) {
            Long person = person(row, new Check());
            return person == null ? "" : person.toString();
        }

        @Override
        protected DriverDraft draft(ImportedRow row, @Nullable DriverDraft stored, Check check) {
            DriverDraft base = stored == null ? DriverDraft.blank() : stored;
            return DriverStore.tidy(new DriverDraft(
                    person(row, check),
                    row.text("licenceClass", base.licenceClass()),
                    row.date("validTo", base.validTo())));
        }

        @Override
        protected List<FieldError> check(@Nullable Long id, DriverDraft draft) {
            return drivers.check(id, draft);
        }

        @Override
        protected SaveResult save(@Nullable Long id, int version, DriverDraft draft) {
            return drivers.save(id, version, draft);
        }

        @Override
        protected void forget() {
            entities.clear();
        }
    }
}
