/**
 */
package org.waymark.model.cjm.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Constraint;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.Measurement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Step;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.impl.StepImpl#getOwnerships <em>Ownerships</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.StepImpl#getEmotions <em>Emotions</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.StepImpl#getPainPoints <em>Pain Points</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.StepImpl#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.StepImpl#getConstraints <em>Constraints</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.StepImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.StepImpl#getEvidenceLevel <em>Evidence Level</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class StepImpl extends NamedElementImpl implements Step {
	/**
	 * The cached value of the '{@link #getOwnerships() <em>Ownerships</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnerships()
	 * @generated
	 * @ordered
	 */
	protected EList<Ownership> ownerships;

	/**
	 * The cached value of the '{@link #getEmotions() <em>Emotions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmotions()
	 * @generated
	 * @ordered
	 */
	protected EList<Emotion> emotions;

	/**
	 * The cached value of the '{@link #getPainPoints() <em>Pain Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPainPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<PainPoint> painPoints;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * The cached value of the '{@link #getConstraints() <em>Constraints</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstraints()
	 * @generated
	 * @ordered
	 */
	protected EList<Constraint> constraints;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The default value of the '{@link #getEvidenceLevel() <em>Evidence Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceLevel()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceLevel EVIDENCE_LEVEL_EDEFAULT = EvidenceLevel.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getEvidenceLevel() <em>Evidence Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceLevel()
	 * @generated
	 * @ordered
	 */
	protected EvidenceLevel evidenceLevel = EVIDENCE_LEVEL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ownership> getOwnerships() {
		if (ownerships == null) {
			ownerships = new EObjectContainmentEList<Ownership>(Ownership.class, this, CjmPackage.STEP__OWNERSHIPS);
		}
		return ownerships;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Emotion> getEmotions() {
		if (emotions == null) {
			emotions = new EObjectContainmentEList<Emotion>(Emotion.class, this, CjmPackage.STEP__EMOTIONS);
		}
		return emotions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PainPoint> getPainPoints() {
		if (painPoints == null) {
			painPoints = new EObjectContainmentEList<PainPoint>(PainPoint.class, this, CjmPackage.STEP__PAIN_POINTS);
		}
		return painPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements() {
		if (measurements == null) {
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, CjmPackage.STEP__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Constraint> getConstraints() {
		if (constraints == null) {
			constraints = new EObjectResolvingEList<Constraint>(Constraint.class, this, CjmPackage.STEP__CONSTRAINTS);
		}
		return constraints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<Evidence>(Evidence.class, this, CjmPackage.STEP__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceLevel getEvidenceLevel() {
		return evidenceLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidenceLevel(EvidenceLevel newEvidenceLevel) {
		EvidenceLevel oldEvidenceLevel = evidenceLevel;
		evidenceLevel = newEvidenceLevel == null ? EVIDENCE_LEVEL_EDEFAULT : newEvidenceLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.STEP__EVIDENCE_LEVEL, oldEvidenceLevel, evidenceLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CjmPackage.STEP__OWNERSHIPS:
				return ((InternalEList<?>)getOwnerships()).basicRemove(otherEnd, msgs);
			case CjmPackage.STEP__EMOTIONS:
				return ((InternalEList<?>)getEmotions()).basicRemove(otherEnd, msgs);
			case CjmPackage.STEP__PAIN_POINTS:
				return ((InternalEList<?>)getPainPoints()).basicRemove(otherEnd, msgs);
			case CjmPackage.STEP__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CjmPackage.STEP__OWNERSHIPS:
				return getOwnerships();
			case CjmPackage.STEP__EMOTIONS:
				return getEmotions();
			case CjmPackage.STEP__PAIN_POINTS:
				return getPainPoints();
			case CjmPackage.STEP__MEASUREMENTS:
				return getMeasurements();
			case CjmPackage.STEP__CONSTRAINTS:
				return getConstraints();
			case CjmPackage.STEP__EVIDENCE:
				return getEvidence();
			case CjmPackage.STEP__EVIDENCE_LEVEL:
				return getEvidenceLevel();
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
			case CjmPackage.STEP__OWNERSHIPS:
				getOwnerships().clear();
				getOwnerships().addAll((Collection<? extends Ownership>)newValue);
				return;
			case CjmPackage.STEP__EMOTIONS:
				getEmotions().clear();
				getEmotions().addAll((Collection<? extends Emotion>)newValue);
				return;
			case CjmPackage.STEP__PAIN_POINTS:
				getPainPoints().clear();
				getPainPoints().addAll((Collection<? extends PainPoint>)newValue);
				return;
			case CjmPackage.STEP__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
				return;
			case CjmPackage.STEP__CONSTRAINTS:
				getConstraints().clear();
				getConstraints().addAll((Collection<? extends Constraint>)newValue);
				return;
			case CjmPackage.STEP__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case CjmPackage.STEP__EVIDENCE_LEVEL:
				setEvidenceLevel((EvidenceLevel)newValue);
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
			case CjmPackage.STEP__OWNERSHIPS:
				getOwnerships().clear();
				return;
			case CjmPackage.STEP__EMOTIONS:
				getEmotions().clear();
				return;
			case CjmPackage.STEP__PAIN_POINTS:
				getPainPoints().clear();
				return;
			case CjmPackage.STEP__MEASUREMENTS:
				getMeasurements().clear();
				return;
			case CjmPackage.STEP__CONSTRAINTS:
				getConstraints().clear();
				return;
			case CjmPackage.STEP__EVIDENCE:
				getEvidence().clear();
				return;
			case CjmPackage.STEP__EVIDENCE_LEVEL:
				setEvidenceLevel(EVIDENCE_LEVEL_EDEFAULT);
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
			case CjmPackage.STEP__OWNERSHIPS:
				return ownerships != null && !ownerships.isEmpty();
			case CjmPackage.STEP__EMOTIONS:
				return emotions != null && !emotions.isEmpty();
			case CjmPackage.STEP__PAIN_POINTS:
				return painPoints != null && !painPoints.isEmpty();
			case CjmPackage.STEP__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
			case CjmPackage.STEP__CONSTRAINTS:
				return constraints != null && !constraints.isEmpty();
			case CjmPackage.STEP__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case CjmPackage.STEP__EVIDENCE_LEVEL:
				return evidenceLevel != EVIDENCE_LEVEL_EDEFAULT;
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
		result.append(" (evidenceLevel: ");
		result.append(evidenceLevel);
		result.append(')');
		return result.toString();
	}

} //StepImpl
