package vn.vptu.budget.internal.plans;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editions of plans as they are stored. */
interface PlanRepository extends Repository<PlanRecord, Long> {

    Optional<PlanRecord> findById(long id);

    /** The edition, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PlanRecord p where p.id = :id")
    Optional<PlanRecord> lock(long id);

    PlanRecord saveAndFlush(PlanRecord plan);
}
