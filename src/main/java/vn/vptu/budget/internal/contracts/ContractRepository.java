package vn.vptu.budget.internal.contracts;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The contracts as they are stored. */
interface ContractRepository extends Repository<ContractRecord, Long> {

    Optional<ContractRecord> findById(long id);

    /** The contract, locked until the transaction ends: whoever pays or changes it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ContractRecord c where c.id = :id")
    Optional<ContractRecord> lock(long id);

    ContractRecord saveAndFlush(ContractRecord contract);
}
