type LiveTotalProps = {
  name: string;
  label: string;
  /** The sum that the page knows, as text; a script keeps it in step while amounts are typed. */
  value: string;
};

/** The sum of the amounts whose `total` names it. What counts is what the server adds up. */
export const LiveTotal = ({ name, label, value }: LiveTotalProps) => (
  <p class="sw-total">
    {label}{' '}
    <strong>
      <output data-total={name}>{value}</output>
      {'\u00a0€'}
    </strong>
  </p>
);
