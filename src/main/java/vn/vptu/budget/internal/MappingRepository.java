package vn.vptu.budget.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Mappings as they are stored. */
interface MappingRepository extends Repository<Mapping, Long> {

    Optional<Mapping> findById(long id);

    List<Mapping> findAll();

    /** The mapping, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mapping m where m.id = :id")
    Optional<Mapping> lock(long id);

    Mapping saveAndFlush(Mapping mapping);

    void delete(Mapping mapping);

    void flush();
}
