package vn.vptu.reporting.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Versions of forms as they are stored. */
interface FormVersions extends JpaRepository<FormVersion, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from FormVersion f where f.id = :id")
    Optional<FormVersion> lock(long id);

    List<FormVersion> findByCodeOrderByValidFromDesc(String code);
}
