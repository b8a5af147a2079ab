/**
 */
package org.waymark.model.cjm.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.MetricDirection;
import org.waymark.model.cjm.MetricKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Metric</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.impl.MetricImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.MetricImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.MetricImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.MetricImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.MetricImpl#getAccountable <em>Accountable</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.MetricImpl#getMeasuredBy <em>Measured By</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.MetricImpl#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.MetricImpl#getOpposes <em>Opposes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MetricImpl extends NamedElementImpl implements Metric {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MetricKind KIND_EDEFAULT = MetricKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MetricKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final MetricDirection DIRECTION_EDEFAULT = MetricDirection.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected MetricDirection direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal target = TARGET_EDEFAULT;

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
	 * The cached value of the '{@link #getMeasuredBy() <em>Measured By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredBy()
	 * @generated
	 * @ordered
	 */
	protected BusinessFunction measuredBy;

	/**
	 * The default value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPLANATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected String explanation = EXPLANATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOpposes() <em>Opposes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpposes()
	 * @generated
	 * @ordered
	 */
	protected EList<Metric> opposes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MetricImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.METRIC;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetricKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MetricKind newKind) {
		MetricKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.METRIC__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.METRIC__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetricDirection getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(MetricDirection newDirection) {
		MetricDirection oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.METRIC__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(BigDecimal newTarget) {
		BigDecimal oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.METRIC__TARGET, oldTarget, target));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CjmPackage.METRIC__ACCOUNTABLE, oldAccountable, accountable));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.METRIC__ACCOUNTABLE, oldAccountable, accountable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BusinessFunction getMeasuredBy() {
		if (measuredBy != null && measuredBy.eIsProxy()) {
			InternalEObject oldMeasuredBy = (InternalEObject)measuredBy;
			measuredBy = (BusinessFunction)eResolveProxy(oldMeasuredBy);
			if (measuredBy != oldMeasuredBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CjmPackage.METRIC__MEASURED_BY, oldMeasuredBy, measuredBy));
			}
		}
		return measuredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BusinessFunction basicGetMeasuredBy() {
		return measuredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasuredBy(BusinessFunction newMeasuredBy) {
		BusinessFunction oldMeasuredBy = measuredBy;
		measuredBy = newMeasuredBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.METRIC__MEASURED_BY, oldMeasuredBy, measuredBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExplanation() {
		return explanation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplanation(String newExplanation) {
		String oldExplanation = explanation;
		explanation = newExplanation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.METRIC__EXPLANATION, oldExplanation, explanation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Metric> getOpposes() {
		if (opposes == null) {
			opposes = new EObjectResolvingEList<Metric>(Metric.class, this, CjmPackage.METRIC__OPPOSES);
		}
		return opposes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CjmPackage.METRIC__KIND:
				return getKind();
			case CjmPackage.METRIC__UNIT:
				return getUnit();
			case CjmPackage.METRIC__DIRECTION:
				return getDirection();
			case CjmPackage.METRIC__TARGET:
				return getTarget();
			case CjmPackage.METRIC__ACCOUNTABLE:
				if (resolve) return getAccountable();
				return basicGetAccountable();
			case CjmPackage.METRIC__MEASURED_BY:
				if (resolve) return getMeasuredBy();
				return basicGetMeasuredBy();
			case CjmPackage.METRIC__EXPLANATION:
				return getExplanation();
			case CjmPackage.METRIC__OPPOSES:
				return getOpposes();
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
			case CjmPackage.METRIC__KIND:
				setKind((MetricKind)newValue);
				return;
			case CjmPackage.METRIC__UNIT:
				setUnit((String)newValue);
				return;
			case CjmPackage.METRIC__DIRECTION:
				setDirection((MetricDirection)newValue);
				return;
			case CjmPackage.METRIC__TARGET:
				setTarget((BigDecimal)newValue);
				return;
			case CjmPackage.METRIC__ACCOUNTABLE:
				setAccountable((BusinessFunction)newValue);
				return;
			case CjmPackage.METRIC__MEASURED_BY:
				setMeasuredBy((BusinessFunction)newValue);
				return;
			case CjmPackage.METRIC__EXPLANATION:
				setExplanation((String)newValue);
				return;
			case CjmPackage.METRIC__OPPOSES:
				getOpposes().clear();
				getOpposes().addAll((Collection<? extends Metric>)newValue);
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
			case CjmPackage.METRIC__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CjmPackage.METRIC__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case CjmPackage.METRIC__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case CjmPackage.METRIC__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case CjmPackage.METRIC__ACCOUNTABLE:
				setAccountable((BusinessFunction)null);
				return;
			case CjmPackage.METRIC__MEASURED_BY:
				setMeasuredBy((BusinessFunction)null);
				return;
			case CjmPackage.METRIC__EXPLANATION:
				setExplanation(EXPLANATION_EDEFAULT);
				return;
			case CjmPackage.METRIC__OPPOSES:
				getOpposes().clear();
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
			case CjmPackage.METRIC__KIND:
				return kind != KIND_EDEFAULT;
			case CjmPackage.METRIC__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case CjmPackage.METRIC__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case CjmPackage.METRIC__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case CjmPackage.METRIC__ACCOUNTABLE:
				return accountable != null;
			case CjmPackage.METRIC__MEASURED_BY:
				return measuredBy != null;
			case CjmPackage.METRIC__EXPLANATION:
				return EXPLANATION_EDEFAULT == null ? explanation != null : !EXPLANATION_EDEFAULT.equals(explanation);
			case CjmPackage.METRIC__OPPOSES:
				return opposes != null && !opposes.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", unit: ");
		result.append(unit);
		result.append(", direction: ");
		result.append(direction);
		result.append(", target: ");
		result.append(target);
		result.append(", explanation: ");
		result.append(explanation);
		result.append(')');
		return result.toString();
	}

} //MetricImpl
