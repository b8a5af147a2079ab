/**
 */
package org.waymark.model.cjm.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ownership</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.impl.OwnershipImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.OwnershipImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.OwnershipImpl#getInfluence <em>Influence</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.OwnershipImpl#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.OwnershipImpl#getChange <em>Change</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.OwnershipImpl#getMetrics <em>Metrics</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.OwnershipImpl#getMetricEffect <em>Metric Effect</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OwnershipImpl extends ElementImpl implements Ownership {
	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected BusinessFunction function;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The default value of the '{@link #getInfluence() <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluence()
	 * @generated
	 * @ordered
	 */
	protected static final int INFLUENCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getInfluence() <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluence()
	 * @generated
	 * @ordered
	 */
	protected int influence = INFLUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected static final String AUTHORITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthority() <em>Authority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected String authority = AUTHORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getChange() <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChange()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChange() <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChange()
	 * @generated
	 * @ordered
	 */
	protected String change = CHANGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMetrics() <em>Metrics</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetrics()
	 * @generated
	 * @ordered
	 */
	protected EList<Metric> metrics;

	/**
	 * The default value of the '{@link #getMetricEffect() <em>Metric Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetricEffect()
	 * @generated
	 * @ordered
	 */
	protected static final MetricEffect METRIC_EFFECT_EDEFAULT = MetricEffect.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getMetricEffect() <em>Metric Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetricEffect()
	 * @generated
	 * @ordered
	 */
	protected MetricEffect metricEffect = METRIC_EFFECT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OwnershipImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.OWNERSHIP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BusinessFunction getFunction() {
		if (function != null && function.eIsProxy()) {
			InternalEObject oldFunction = (InternalEObject)function;
			function = (BusinessFunction)eResolveProxy(oldFunction);
			if (function != oldFunction) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CjmPackage.OWNERSHIP__FUNCTION, oldFunction, function));
			}
		}
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BusinessFunction basicGetFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(BusinessFunction newFunction) {
		BusinessFunction oldFunction = function;
		function = newFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.OWNERSHIP__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EDataTypeUniqueEList<Role>(Role.class, this, CjmPackage.OWNERSHIP__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInfluence() {
		return influence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfluence(int newInfluence) {
		int oldInfluence = influence;
		influence = newInfluence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.OWNERSHIP__INFLUENCE, oldInfluence, influence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAuthority() {
		return authority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthority(String newAuthority) {
		String oldAuthority = authority;
		authority = newAuthority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.OWNERSHIP__AUTHORITY, oldAuthority, authority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChange() {
		return change;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChange(String newChange) {
		String oldChange = change;
		change = newChange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.OWNERSHIP__CHANGE, oldChange, change));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Metric> getMetrics() {
		if (metrics == null) {
			metrics = new EObjectResolvingEList<Metric>(Metric.class, this, CjmPackage.OWNERSHIP__METRICS);
		}
		return metrics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MetricEffect getMetricEffect() {
		return metricEffect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetricEffect(MetricEffect newMetricEffect) {
		MetricEffect oldMetricEffect = metricEffect;
		metricEffect = newMetricEffect == null ? METRIC_EFFECT_EDEFAULT : newMetricEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.OWNERSHIP__METRIC_EFFECT, oldMetricEffect, metricEffect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CjmPackage.OWNERSHIP__FUNCTION:
				if (resolve) return getFunction();
				return basicGetFunction();
			case CjmPackage.OWNERSHIP__ROLES:
				return getRoles();
			case CjmPackage.OWNERSHIP__INFLUENCE:
				return getInfluence();
			case CjmPackage.OWNERSHIP__AUTHORITY:
				return getAuthority();
			case CjmPackage.OWNERSHIP__CHANGE:
				return getChange();
			case CjmPackage.OWNERSHIP__METRICS:
				return getMetrics();
			case CjmPackage.OWNERSHIP__METRIC_EFFECT:
				return getMetricEffect();
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
			case CjmPackage.OWNERSHIP__FUNCTION:
				setFunction((BusinessFunction)newValue);
				return;
			case CjmPackage.OWNERSHIP__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case CjmPackage.OWNERSHIP__INFLUENCE:
				setInfluence((Integer)newValue);
				return;
			case CjmPackage.OWNERSHIP__AUTHORITY:
				setAuthority((String)newValue);
				return;
			case CjmPackage.OWNERSHIP__CHANGE:
				setChange((String)newValue);
				return;
			case CjmPackage.OWNERSHIP__METRICS:
				getMetrics().clear();
				getMetrics().addAll((Collection<? extends Metric>)newValue);
				return;
			case CjmPackage.OWNERSHIP__METRIC_EFFECT:
				setMetricEffect((MetricEffect)newValue);
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
			case CjmPackage.OWNERSHIP__FUNCTION:
				setFunction((BusinessFunction)null);
				return;
			case CjmPackage.OWNERSHIP__ROLES:
				getRoles().clear();
				return;
			case CjmPackage.OWNERSHIP__INFLUENCE:
				setInfluence(INFLUENCE_EDEFAULT);
				return;
			case CjmPackage.OWNERSHIP__AUTHORITY:
				setAuthority(AUTHORITY_EDEFAULT);
				return;
			case CjmPackage.OWNERSHIP__CHANGE:
				setChange(CHANGE_EDEFAULT);
				return;
			case CjmPackage.OWNERSHIP__METRICS:
				getMetrics().clear();
				return;
			case CjmPackage.OWNERSHIP__METRIC_EFFECT:
				setMetricEffect(METRIC_EFFECT_EDEFAULT);
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
			case CjmPackage.OWNERSHIP__FUNCTION:
				return function != null;
			case CjmPackage.OWNERSHIP__ROLES:
				return roles != null && !roles.isEmpty();
			case CjmPackage.OWNERSHIP__INFLUENCE:
				return influence != INFLUENCE_EDEFAULT;
			case CjmPackage.OWNERSHIP__AUTHORITY:
				return AUTHORITY_EDEFAULT == null ? authority != null : !AUTHORITY_EDEFAULT.equals(authority);
			case CjmPackage.OWNERSHIP__CHANGE:
				return CHANGE_EDEFAULT == null ? change != null : !CHANGE_EDEFAULT.equals(change);
			case CjmPackage.OWNERSHIP__METRICS:
				return metrics != null && !metrics.isEmpty();
			case CjmPackage.OWNERSHIP__METRIC_EFFECT:
				return metricEffect != METRIC_EFFECT_EDEFAULT;
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
		result.append(" (roles: ");
		result.append(roles);
		result.append(", influence: ");
		result.append(influence);
		result.append(", authority: ");
		result.append(authority);
		result.append(", change: ");
		result.append(change);
		result.append(", metricEffect: ");
		result.append(metricEffect);
		result.append(')');
		return result.toString();
	}

} //OwnershipImpl
