import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'

type Props = {
  readonly months: readonly { readonly short: string; readonly requests: number }[]
  readonly label: string
}

/** Requests month by month. The table beside it says the same: this is for the eye only. */
export const MonthsChart = ({ months, label }: Props) => (
  <div aria-hidden>
    <BarChart
      h={240}
      data={[...months]}
      dataKey="short"
      series={[{ name: 'requests', label, color: 'teal.7' }]}
      gridAxis="none"
      withYAxis={false}
      withTooltip={false}
      withBarValueLabel
      maxBarWidth={48}
      barProps={{ isAnimationActive: false }}
      barChartProps={{ accessibilityLayer: false }}
    />
  </div>
)
