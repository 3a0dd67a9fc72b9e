package vn.vptu.directory.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;
import vn.vptu.directory.DriverDraft;
import vn.vptu.directory.LeaderDraft;
import vn.vptu.directory.OrganDraft;
import vn.vptu.directory.PersonDraft;
import vn.vptu.directory.PositionDraft;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.SignatoryDraft;
import vn.vptu.directory.TermDraft;
import vn.vptu.directory.UnitDraft;
import vn.vptu.directory.UnitEnding;
import vn.vptu.directory.VehicleDraft;

/** What of this module stands in the trail, and who may read it. */
@Component
class DirectoryKinds implements RecordKinds {

    @Override
    public List<RecordKind> kinds() {
        Set<String> readers = Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ASSET_MANAGER, Roles.ADMIN);
        // Not who looks after the house: leaders' mobile numbers are among the values.
        Set<String> keepers = Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN);
        Set<String> signers =
                Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.CHIEF_ACCOUNTANT, Roles.FINANCE, Roles.ADMIN);
        return List.of(
                new RecordKind(
                        "directory.unit", readers, List.of(UnitDraft.class, UnitEnding.class), "catalogue/units/{id}"),
                new RecordKind("directory.person", keepers, List.of(PersonDraft.class), "catalogue/people/{id}"),
                new RecordKind("directory.position", readers, List.of(PositionDraft.class), "catalogue/positions/{id}"),
                new RecordKind("directory.leader", readers, List.of(LeaderDraft.class), "catalogue/leaders/{id}"),
                new RecordKind("directory.organ", readers, List.of(OrganDraft.class), "catalogue/organs/{id}"),
                new RecordKind("directory.term", readers, List.of(TermDraft.class), "catalogue/terms/{id}"),
                new RecordKind(
                        "directory.signatory", signers, List.of(SignatoryDraft.class), "catalogue/signatories/{id}"),
                new RecordKind("directory.room", readers, List.of(RoomDraft.class), "catalogue/rooms/{id}"),
                new RecordKind("directory.vehicle", readers, List.of(VehicleDraft.class), "catalogue/vehicles/{id}"),
                new RecordKind("directory.driver", readers, List.of(DriverDraft.class), "catalogue/drivers/{id}"),
                new RecordKind("directory.setting", readers, List.of(), "admin/settings"));
    }
}
