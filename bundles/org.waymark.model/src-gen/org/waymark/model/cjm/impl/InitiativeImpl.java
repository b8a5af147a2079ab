/**
 */
package org.waymark.model.cjm.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Initiative</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.impl.InitiativeImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.InitiativeImpl#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.InitiativeImpl#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.InitiativeImpl#getAccountable <em>Accountable</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.InitiativeImpl#getContributors <em>Contributors</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.InitiativeImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.InitiativeImpl#getExpectedEffect <em>Expected Effect</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.InitiativeImpl#getVotes <em>Votes</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.InitiativeImpl#getExpectedScore <em>Expected Score</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InitiativeImpl extends NamedElementImpl implements Initiative {
	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final InitiativeStatus STATUS_EDEFAULT = InitiativeStatus.IDEA;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected InitiativeStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpact() <em>Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpact()
	 * @generated
	 * @ordered
	 */
	protected static final int IMPACT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getImpact() <em>Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpact()
	 * @generated
	 * @ordered
	 */
	protected int impact = IMPACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected static final int EFFORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected int effort = EFFORT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAccountable() <em>Accountable</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountable()
	 * @generated
	 * @ordered
	 */
	protected BusinessFunction accountable;

	/**
	 * The cached value of the '{@link #getContributors() <em>Contributors</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributors()
	 * @generated
	 * @ordered
	 */
	protected EList<BusinessFunction> contributors;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpectedEffect() <em>Expected Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedEffect()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPECTED_EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedEffect() <em>Expected Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedEffect()
	 * @generated
	 * @ordered
	 */
	protected String expectedEffect = EXPECTED_EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVotes() <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVotes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVotes() <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVotes()
	 * @generated
	 * @ordered
	 */
	protected Integer votes = VOTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpectedScore() <em>Expected Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedScore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal EXPECTED_SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedScore() <em>Expected Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedScore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal expectedScore = EXPECTED_SCORE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InitiativeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.INITIATIVE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InitiativeStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(InitiativeStatus newStatus) {
		InitiativeStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.INITIATIVE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getImpact() {
		return impact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpact(int newImpact) {
		int oldImpact = impact;
		impact = newImpact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.INITIATIVE__IMPACT, oldImpact, impact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEffort() {
		return effort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffort(int newEffort) {
		int oldEffort = effort;
		effort = newEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.INITIATIVE__EFFORT, oldEffort, effort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BusinessFunction getAccountable() {
		if (accountable != null && accountable.eIsProxy()) {
			InternalEObject oldAccountable = (InternalEObject)accountable;
			accountable = (BusinessFunction)eResolveProxy(oldAccountable);
			if (accountable != oldAccountable) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CjmPackage.INITIATIVE__ACCOUNTABLE, oldAccountable, accountable));
			}
		}
		return accountable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BusinessFunction basicGetAccountable() {
		return accountable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountable(BusinessFunction newAccountable) {
		BusinessFunction oldAccountable = accountable;
		accountable = newAccountable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.INITIATIVE__ACCOUNTABLE, oldAccountable, accountable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BusinessFunction> getContributors() {
		if (contributors == null) {
			contributors = new EObjectResolvingEList<BusinessFunction>(BusinessFunction.class, this, CjmPackage.INITIATIVE__CONTRIBUTORS);
		}
		return contributors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.INITIATIVE__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpectedEffect() {
		return expectedEffect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedEffect(String newExpectedEffect) {
		String oldExpectedEffect = expectedEffect;
		expectedEffect = newExpectedEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.INITIATIVE__EXPECTED_EFFECT, oldExpectedEffect, expectedEffect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVotes() {
		return votes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVotes(Integer newVotes) {
		Integer oldVotes = votes;
		votes = newVotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.INITIATIVE__VOTES, oldVotes, votes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getExpectedScore() {
		return expectedScore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedScore(BigDecimal newExpectedScore) {
		BigDecimal oldExpectedScore = expectedScore;
		expectedScore = newExpectedScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.INITIATIVE__EXPECTED_SCORE, oldExpectedScore, expectedScore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CjmPackage.INITIATIVE__STATUS:
				return getStatus();
			case CjmPackage.INITIATIVE__IMPACT:
				return getImpact();
			case CjmPackage.INITIATIVE__EFFORT:
				return getEffort();
			case CjmPackage.INITIATIVE__ACCOUNTABLE:
				if (resolve) return getAccountable();
				return basicGetAccountable();
			case CjmPackage.INITIATIVE__CONTRIBUTORS:
				return getContributors();
			case CjmPackage.INITIATIVE__DUE:
				return getDue();
			case CjmPackage.INITIATIVE__EXPECTED_EFFECT:
				return getExpectedEffect();
			case CjmPackage.INITIATIVE__VOTES:
				return getVotes();
			case CjmPackage.INITIATIVE__EXPECTED_SCORE:
				return getExpectedScore();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CjmPackage.INITIATIVE__STATUS:
				setStatus((InitiativeStatus)newValue);
				return;
			case CjmPackage.INITIATIVE__IMPACT:
				setImpact((Integer)newValue);
				return;
			case CjmPackage.INITIATIVE__EFFORT:
				setEffort((Integer)newValue);
				return;
			case CjmPackage.INITIATIVE__ACCOUNTABLE:
				setAccountable((BusinessFunction)newValue);
				return;
			case CjmPackage.INITIATIVE__CONTRIBUTORS:
				getContributors().clear();
				getContributors().addAll((Collection<? extends BusinessFunction>)newValue);
				return;
			case CjmPackage.INITIATIVE__DUE:
				setDue((LocalDate)newValue);
				return;
			case CjmPackage.INITIATIVE__EXPECTED_EFFECT:
				setExpectedEffect((String)newValue);
				return;
			case CjmPackage.INITIATIVE__VOTES:
				setVotes((Integer)newValue);
				return;
			case CjmPackage.INITIATIVE__EXPECTED_SCORE:
				setExpectedScore((BigDecimal)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CjmPackage.INITIATIVE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case CjmPackage.INITIATIVE__IMPACT:
				setImpact(IMPACT_EDEFAULT);
				return;
			case CjmPackage.INITIATIVE__EFFORT:
				setEffort(EFFORT_EDEFAULT);
				return;
			case CjmPackage.INITIATIVE__ACCOUNTABLE:
				setAccountable((BusinessFunction)null);
				return;
			case CjmPackage.INITIATIVE__CONTRIBUTORS:
				getContributors().clear();
				return;
			case CjmPackage.INITIATIVE__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case CjmPackage.INITIATIVE__EXPECTED_EFFECT:
				setExpectedEffect(EXPECTED_EFFECT_EDEFAULT);
				return;
			case CjmPackage.INITIATIVE__VOTES:
				setVotes(VOTES_EDEFAULT);
				return;
			case CjmPackage.INITIATIVE__EXPECTED_SCORE:
				setExpectedScore(EXPECTED_SCORE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CjmPackage.INITIATIVE__STATUS:
				return status != STATUS_EDEFAULT;
			case CjmPackage.INITIATIVE__IMPACT:
				return impact != IMPACT_EDEFAULT;
			case CjmPackage.INITIATIVE__EFFORT:
				return effort != EFFORT_EDEFAULT;
			case CjmPackage.INITIATIVE__ACCOUNTABLE:
				return accountable != null;
			case CjmPackage.INITIATIVE__CONTRIBUTORS:
				return contributors != null && !contributors.isEmpty();
			case CjmPackage.INITIATIVE__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case CjmPackage.INITIATIVE__EXPECTED_EFFECT:
				return EXPECTED_EFFECT_EDEFAULT == null ? expectedEffect != null : !EXPECTED_EFFECT_EDEFAULT.equals(expectedEffect);
			case CjmPackage.INITIATIVE__VOTES:
				return VOTES_EDEFAULT == null ? votes != null : !VOTES_EDEFAULT.equals(votes);
			case CjmPackage.INITIATIVE__EXPECTED_SCORE:
				return EXPECTED_SCORE_EDEFAULT == null ? expectedScore != null : !EXPECTED_SCORE_EDEFAULT.equals(expectedScore);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (status: ");
		result.append(status);
		result.append(", impact: ");
		result.append(impact);
		result.append(", effort: ");
		result.append(effort);
		result.append(", due: ");
		result.append(due);
		result.append(", expectedEffect: ");
		result.append(expectedEffect);
		result.append(", votes: ");
		result.append(votes);
		result.append(", expectedScore: ");
		result.append(expectedScore);
		result.append(')');
		return result.toString();
	}

} //InitiativeImpl
