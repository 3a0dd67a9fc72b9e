package vn.vptu.budget.internal.contracts;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;
import vn.vptu.budget.Contracts;

/** What of the contracts stands in the trail, and who may read it. */
@Component
class ContractKinds implements RecordKinds {

    static final Set<String> READERS = Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);

    @Override
    public List<RecordKind> kinds() {
        return List.of(
                new RecordKind(
                        Contracts.KIND,
                        READERS,
                        List.of(ContractPicture.class, ContractPicture.Standing.class, ContractPicture.Papers.class),
                        "budget/contracts/{id}"),
                // An appendix has no page of its own.
                new RecordKind(
                        Contracts.APPENDIX,
                        READERS,
                        List.of(ContractPicture.Appendix.class, ContractPicture.AppendixStanding.class),
                        null));
    }
}
